CREATE TABLE IF NOT EXISTS casework_figure (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  period_label varchar(100) NOT NULL,
  period_start varchar(10),
  period_end varchar(10),
  period_kind varchar(20) NOT NULL,
  financial_year varchar(7),
  strand_code varchar(50),
  strand_as_published varchar(200) NOT NULL,
  area_code varchar(100),
  geography varchar(20) NOT NULL,
  breakdown varchar(200),
  measure varchar(100) NOT NULL,
  value double NOT NULL,
  unit varchar(20) NOT NULL,
  note text,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX casework_figure_natural_key ON casework_figure (natural_key);
CREATE INDEX casework_figure_period ON casework_figure (period_start);
CREATE INDEX casework_figure_strand ON casework_figure (strand_code);
CREATE INDEX casework_figure_area ON casework_figure (area_code);
CREATE TABLE IF NOT EXISTS recommendation (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  raised_label varchar(100) NOT NULL,
  raised_earliest varchar(10),
  raised_latest varchar(10),
  raised_precision varchar(20) NOT NULL,
  raised_approximate integer NOT NULL,
  financial_year varchar(7),
  quarter varchar(10),
  month varchar(7),
  panel_id varchar(100),
  meeting_key varchar(150),
  body_name varchar(200) NOT NULL,
  strands_as_published text NOT NULL,
  kind varchar(50) NOT NULL,
  stage varchar(50) NOT NULL,
  point text NOT NULL,
  response text,
  responded_on varchar(10),
  days_to_response integer,
  owner_role varchar(200),
  due_on varchar(10),
  status varchar(50) NOT NULL,
  target_agencies text NOT NULL,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX recommendation_natural_key ON recommendation (natural_key);
CREATE INDEX recommendation_raised ON recommendation (raised_earliest);
CREATE INDEX recommendation_panel ON recommendation (panel_id);
CREATE INDEX recommendation_meeting ON recommendation (meeting_key);
CREATE TABLE IF NOT EXISTS recommendation_area (
  recommendation_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  PRIMARY KEY (recommendation_id, area_code)
);
CREATE INDEX recommendation_area_code ON recommendation_area (area_code);
CREATE TABLE IF NOT EXISTS recommendation_strand (
  recommendation_id varchar(100) NOT NULL,
  strand_code varchar(50) NOT NULL,
  PRIMARY KEY (recommendation_id, strand_code)
);
CREATE INDEX recommendation_strand_code ON recommendation_strand (strand_code);
