CREATE TABLE IF NOT EXISTS publication (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  title varchar(500) NOT NULL,
  title_language varchar(2) NOT NULL,
  summary text,
  kind varchar(50) NOT NULL,
  publisher varchar(300),
  series_id varchar(100),
  series_name varchar(200),
  period_label varchar(100),
  period_start varchar(10),
  period_end varchar(10),
  period_kind varchar(20),
  financial_year varchar(7),
  published_label varchar(100) NOT NULL,
  published_earliest varchar(10),
  published_latest varchar(10),
  published_precision varchar(20) NOT NULL,
  published_approximate integer NOT NULL,
  status varchar(20) NOT NULL,
  superseded_by varchar(100),
  audience varchar(200),
  document_url varchar(500),
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX publication_natural_key ON publication (natural_key);
CREATE INDEX publication_series ON publication (series_id);
CREATE INDEX publication_document_url ON publication (document_url);
CREATE INDEX publication_source_url ON publication (source_url);
CREATE TABLE IF NOT EXISTS publication_edition (
  id varchar(120) NOT NULL PRIMARY KEY,
  publication_id varchar(100) NOT NULL,
  language varchar(2) NOT NULL,
  format varchar(20),
  url varchar(500)
);
CREATE INDEX publication_edition_publication ON publication_edition (publication_id);
CREATE TABLE IF NOT EXISTS publication_publisher (
  publication_id varchar(100) NOT NULL,
  publisher varchar(200) NOT NULL,
  PRIMARY KEY (publication_id, publisher)
);
CREATE INDEX publication_publisher_publisher ON publication_publisher (publisher);
CREATE TABLE IF NOT EXISTS publication_area (
  publication_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  PRIMARY KEY (publication_id, area_code)
);
CREATE INDEX publication_area_code ON publication_area (area_code);
CREATE TABLE IF NOT EXISTS publication_strand (
  publication_id varchar(100) NOT NULL,
  strand_code varchar(50) NOT NULL,
  PRIMARY KEY (publication_id, strand_code)
);
CREATE INDEX publication_strand_code ON publication_strand (strand_code);
CREATE TABLE IF NOT EXISTS publication_topic (
  publication_id varchar(100) NOT NULL,
  topic varchar(100) NOT NULL,
  PRIMARY KEY (publication_id, topic)
);
CREATE INDEX publication_topic_topic ON publication_topic (topic);
CREATE TABLE IF NOT EXISTS publication_word (
  publication_id varchar(100) NOT NULL,
  word varchar(60) NOT NULL,
  weight integer NOT NULL,
  PRIMARY KEY (publication_id, word)
);
CREATE INDEX publication_word_word ON publication_word (word);
CREATE TABLE IF NOT EXISTS commitment (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  framework varchar(200) NOT NULL,
  reference varchar(100),
  title varchar(500) NOT NULL,
  theme varchar(200),
  period_label varchar(100),
  period_start varchar(10),
  period_end varchar(10),
  period_kind varchar(20),
  financial_year varchar(7),
  area_code varchar(100),
  measure varchar(500),
  target varchar(500),
  progress varchar(500),
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX commitment_natural_key ON commitment (natural_key);
CREATE INDEX commitment_area ON commitment (area_code);
