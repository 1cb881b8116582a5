CREATE TABLE IF NOT EXISTS area (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  name varchar(200) NOT NULL,
  name_cy varchar(200),
  kind varchar(50) NOT NULL,
  valid_from varchar(10),
  valid_to varchar(10),
  former_names text NOT NULL,
  main_offices text NOT NULL,
  note text,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX area_natural_key ON area (natural_key);
CREATE TABLE IF NOT EXISTS area_police_force (
  area_code varchar(100) NOT NULL,
  police_force varchar(100) NOT NULL,
  PRIMARY KEY (area_code, police_force)
);
CREATE INDEX area_police_force_name ON area_police_force (police_force);
CREATE TABLE IF NOT EXISTS panel (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  name varchar(200) NOT NULL,
  kind varchar(50) NOT NULL,
  level varchar(20) NOT NULL,
  strands_as_published text NOT NULL,
  established_label varchar(100),
  established_earliest varchar(10),
  established_latest varchar(10),
  established_precision varchar(20),
  established_approximate integer,
  status varchar(20) NOT NULL,
  status_as_of_label varchar(100),
  status_as_of_earliest varchar(10),
  status_as_of_latest varchar(10),
  status_as_of_precision varchar(20),
  status_as_of_approximate integer,
  meeting_frequency varchar(200),
  chair_role varchar(200),
  facilitator_role varchar(200),
  composition text,
  case_selection text,
  note text,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX panel_natural_key ON panel (natural_key);
CREATE TABLE IF NOT EXISTS panel_area (
  panel_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  PRIMARY KEY (panel_id, area_code)
);
CREATE INDEX panel_area_code ON panel_area (area_code);
CREATE TABLE IF NOT EXISTS panel_strand (
  panel_id varchar(100) NOT NULL,
  strand_code varchar(50) NOT NULL,
  PRIMARY KEY (panel_id, strand_code)
);
CREATE INDEX panel_strand_code ON panel_strand (strand_code);
CREATE TABLE IF NOT EXISTS meeting (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  panel_id varchar(100),
  panel_name varchar(200) NOT NULL,
  kind varchar(50) NOT NULL,
  date_label varchar(100) NOT NULL,
  date_earliest varchar(10),
  date_latest varchar(10),
  date_precision varchar(20) NOT NULL,
  date_approximate integer NOT NULL,
  financial_year varchar(7),
  theme varchar(500),
  topics text NOT NULL,
  cases_reviewed_count integer,
  case_types text NOT NULL,
  lessons text NOT NULL,
  has_note integer NOT NULL,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX meeting_natural_key ON meeting (natural_key);
CREATE INDEX meeting_panel ON meeting (panel_id);
CREATE INDEX meeting_date ON meeting (date_earliest);
CREATE TABLE IF NOT EXISTS meeting_area (
  meeting_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  PRIMARY KEY (meeting_id, area_code)
);
CREATE INDEX meeting_area_code ON meeting_area (area_code);
CREATE TABLE IF NOT EXISTS event (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  title varchar(300) NOT NULL,
  kind varchar(50) NOT NULL,
  level varchar(20),
  date_label varchar(100) NOT NULL,
  date_earliest varchar(10),
  date_latest varchar(10),
  date_precision varchar(20) NOT NULL,
  date_approximate integer NOT NULL,
  financial_year varchar(7),
  partner_names text NOT NULL,
  audience varchar(500),
  attendance integer,
  attendance_as_published varchar(100),
  purpose text,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX event_natural_key ON event (natural_key);
CREATE INDEX event_date ON event (date_earliest);
CREATE TABLE IF NOT EXISTS event_area (
  event_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  PRIMARY KEY (event_id, area_code)
);
CREATE INDEX event_area_code ON event_area (area_code);
CREATE TABLE IF NOT EXISTS event_partner (
  event_id varchar(100) NOT NULL,
  partner_name varchar(200) NOT NULL,
  PRIMARY KEY (event_id, partner_name)
);
CREATE INDEX event_partner_name ON event_partner (partner_name);
CREATE TABLE IF NOT EXISTS organisation (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  name varchar(200) NOT NULL,
  kind varchar(50) NOT NULL,
  sector varchar(50) NOT NULL,
  role varchar(500),
  sits_on_panel integer NOT NULL,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX organisation_natural_key ON organisation (natural_key);
CREATE INDEX organisation_name ON organisation (name);
CREATE TABLE IF NOT EXISTS organisation_area (
  organisation_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  PRIMARY KEY (organisation_id, area_code)
);
CREATE INDEX organisation_area_code ON organisation_area (area_code);
