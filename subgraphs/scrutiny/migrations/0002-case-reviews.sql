CREATE TABLE IF NOT EXISTS case_review (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  panel_id varchar(100) NOT NULL,
  meeting_id varchar(100),
  area_code varchar(100) NOT NULL,
  strand_code varchar(50) NOT NULL,
  crime_type varchar(50) NOT NULL,
  finalised_on varchar(10) NOT NULL,
  reviewed_on varchar(10) NOT NULL,
  financial_year varchar(7) NOT NULL,
  quarter varchar(10) NOT NULL,
  month varchar(7) NOT NULL,
  outcome varchar(50) NOT NULL,
  flagged_correctly integer,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX case_review_natural_key ON case_review (natural_key);
-- A page of a million is read from the index alone where it leads by the filter and goes on in the order of the list.
CREATE INDEX case_review_newest ON case_review (synthetic, reviewed_on DESC, id);
CREATE INDEX case_review_panel ON case_review (panel_id, synthetic, reviewed_on DESC, id);
CREATE INDEX case_review_area ON case_review (area_code, synthetic, reviewed_on DESC, id);
CREATE INDEX case_review_strand ON case_review (strand_code, synthetic, reviewed_on DESC, id);
CREATE INDEX case_review_meeting ON case_review (meeting_id);
CREATE TABLE IF NOT EXISTS case_feedback (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  case_review_id varchar(100) NOT NULL,
  kind varchar(50) NOT NULL,
  stage varchar(50) NOT NULL,
  point varchar(500) NOT NULL,
  target_agencies text NOT NULL,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX case_feedback_natural_key ON case_feedback (natural_key);
CREATE INDEX case_feedback_case_review ON case_feedback (case_review_id);
ALTER TABLE recommendation ADD COLUMN case_review_id varchar(100);
ALTER TABLE recommendation ADD COLUMN followed_up_on varchar(10);
CREATE INDEX recommendation_case_review ON recommendation (case_review_id);
