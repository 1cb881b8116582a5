CREATE INDEX case_review_month ON case_review (month);
CREATE INDEX case_review_outcome ON case_review (outcome, synthetic, reviewed_on DESC, id);
CREATE TABLE IF NOT EXISTS case_review_roll_up (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  panel_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  financial_year varchar(7) NOT NULL,
  quarter varchar(10) NOT NULL,
  month varchar(7) NOT NULL,
  strand_code varchar(50) NOT NULL,
  outcome varchar(50) NOT NULL,
  flagged_correctly integer,
  things integer NOT NULL
);
CREATE INDEX case_review_roll_up_slice ON case_review_roll_up (month);
CREATE INDEX case_review_roll_up_year ON case_review_roll_up (financial_year);
CREATE TABLE IF NOT EXISTS case_review_national (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  financial_year varchar(7) NOT NULL,
  quarter varchar(10) NOT NULL,
  month varchar(7) NOT NULL,
  strand_code varchar(50) NOT NULL,
  outcome varchar(50) NOT NULL,
  flagged_correctly integer,
  things integer NOT NULL
);
CREATE INDEX case_review_national_slice ON case_review_national (month);
CREATE TABLE IF NOT EXISTS case_review_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  panel_id varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  financial_year varchar(7) NOT NULL,
  strand_code varchar(50) NOT NULL,
  outcome varchar(50) NOT NULL,
  flagged_correctly integer,
  things integer NOT NULL
);
CREATE INDEX case_review_by_year_slice ON case_review_by_year (financial_year);
CREATE TABLE IF NOT EXISTS case_review_area_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  area_code varchar(100) NOT NULL,
  financial_year varchar(7) NOT NULL,
  strand_code varchar(50) NOT NULL,
  flagged_correctly integer,
  things integer NOT NULL
);
CREATE INDEX case_review_area_by_year_slice ON case_review_area_by_year (financial_year);
CREATE TABLE IF NOT EXISTS case_review_outcome_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  financial_year varchar(7) NOT NULL,
  strand_code varchar(50) NOT NULL,
  outcome varchar(50) NOT NULL,
  flagged_correctly integer,
  things integer NOT NULL
);
CREATE INDEX case_review_outcome_by_year_slice ON case_review_outcome_by_year (financial_year);
CREATE TABLE IF NOT EXISTS case_review_panel_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  panel_id varchar(100) NOT NULL,
  financial_year varchar(7) NOT NULL,
  flagged_correctly integer,
  things integer NOT NULL
);
CREATE INDEX case_review_panel_by_year_slice ON case_review_panel_by_year (financial_year);
CREATE TABLE IF NOT EXISTS case_review_by_period (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  financial_year varchar(7) NOT NULL,
  quarter varchar(10) NOT NULL,
  month varchar(7) NOT NULL,
  flagged_correctly integer,
  things integer NOT NULL
);
CREATE INDEX case_review_by_period_slice ON case_review_by_period (month);
