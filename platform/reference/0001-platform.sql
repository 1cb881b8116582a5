CREATE TABLE IF NOT EXISTS import_receipt (
  id varchar(36) NOT NULL PRIMARY KEY,
  kind varchar(100) NOT NULL,
  file_name varchar(200) NOT NULL,
  file_hash varchar(64) NOT NULL,
  row_count integer NOT NULL,
  rows_added integer NOT NULL,
  rows_changed integer NOT NULL,
  rows_unchanged integer NOT NULL,
  latest_date varchar(10),
  loaded_at varchar(24) NOT NULL,
  place integer NOT NULL
);
CREATE TABLE IF NOT EXISTS area_reference (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  name varchar(200) NOT NULL,
  kind varchar(50) NOT NULL
);
CREATE UNIQUE INDEX area_reference_natural_key ON area_reference (natural_key);
CREATE TABLE IF NOT EXISTS area_reference_link (
  area_code varchar(100) NOT NULL,
  predecessor_code varchar(100) NOT NULL,
  successor_code varchar(100) NOT NULL,
  PRIMARY KEY (area_code, predecessor_code, successor_code)
);
CREATE TABLE IF NOT EXISTS area_lineage (
  area_code varchar(100) NOT NULL,
  member_code varchar(100) NOT NULL,
  PRIMARY KEY (area_code, member_code)
);
CREATE INDEX area_lineage_member ON area_lineage (member_code);
CREATE TABLE IF NOT EXISTS panel_reference (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  kind varchar(50) NOT NULL,
  listing_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX panel_reference_natural_key ON panel_reference (natural_key);
CREATE TABLE IF NOT EXISTS panel_reference_area (
  panel_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  PRIMARY KEY (panel_id, area_code)
);
CREATE TABLE IF NOT EXISTS panel_reference_strand (
  panel_id varchar(100) NOT NULL,
  strand_code varchar(50) NOT NULL,
  PRIMARY KEY (panel_id, strand_code)
);
CREATE TABLE IF NOT EXISTS area_link (
  predecessor_code varchar(100) NOT NULL,
  successor_code varchar(100) NOT NULL,
  PRIMARY KEY (predecessor_code, successor_code)
);
