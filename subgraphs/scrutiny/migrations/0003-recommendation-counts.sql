-- Areas and strands of a recommendation as one value each, so that equal ones can be counted together.
ALTER TABLE recommendation ADD COLUMN area_set varchar(100);
ALTER TABLE recommendation ADD COLUMN strand_set varchar(100);
CREATE TABLE IF NOT EXISTS recommendation_area_set (
  set_key varchar(100) NOT NULL,
  area_code varchar(100) NOT NULL,
  PRIMARY KEY (set_key, area_code)
);
CREATE TABLE IF NOT EXISTS recommendation_strand_set (
  set_key varchar(100) NOT NULL,
  strand_code varchar(50) NOT NULL,
  PRIMARY KEY (set_key, strand_code)
);
CREATE INDEX recommendation_month ON recommendation (month);
CREATE INDEX recommendation_newest ON recommendation (synthetic, raised_earliest DESC, id);
-- Rows stored before: a set of one is named as its member, another as its recommendation until that is loaded again.
UPDATE recommendation SET area_set =
  (SELECT CASE WHEN COUNT(*) = 1 THEN MIN(l.area_code) ELSE recommendation.id END
   FROM recommendation_area l WHERE l.recommendation_id = recommendation.id)
  WHERE id IN (SELECT recommendation_id FROM recommendation_area);
UPDATE recommendation SET strand_set =
  (SELECT CASE WHEN COUNT(*) = 1 THEN MIN(l.strand_code) ELSE recommendation.id END
   FROM recommendation_strand l WHERE l.recommendation_id = recommendation.id)
  WHERE id IN (SELECT recommendation_id FROM recommendation_strand);
DELETE FROM recommendation_area_set;
INSERT INTO recommendation_area_set (set_key, area_code)
  SELECT DISTINCT t.area_set, l.area_code FROM recommendation t JOIN recommendation_area l ON l.recommendation_id = t.id;
DELETE FROM recommendation_strand_set;
INSERT INTO recommendation_strand_set (set_key, strand_code)
  SELECT DISTINCT t.strand_set, l.strand_code FROM recommendation t JOIN recommendation_strand l ON l.recommendation_id = t.id;
CREATE TABLE IF NOT EXISTS recommendation_roll_up (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  panel_id varchar(100),
  area_set varchar(100),
  strand_set varchar(100),
  financial_year varchar(7),
  quarter varchar(10),
  month varchar(7),
  kind varchar(50) NOT NULL,
  stage varchar(50) NOT NULL,
  status varchar(50) NOT NULL,
  days_to_response integer,
  things integer NOT NULL
);
CREATE INDEX recommendation_roll_up_slice ON recommendation_roll_up (month);
CREATE INDEX recommendation_roll_up_year ON recommendation_roll_up (financial_year);
CREATE TABLE IF NOT EXISTS recommendation_days_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  area_set varchar(100),
  strand_set varchar(100),
  financial_year varchar(7),
  days_to_response integer,
  things integer NOT NULL
);
CREATE INDEX recommendation_days_by_year_slice ON recommendation_days_by_year (financial_year);
CREATE TABLE IF NOT EXISTS recommendation_by_month (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  panel_id varchar(100),
  area_set varchar(100),
  strand_set varchar(100),
  financial_year varchar(7),
  quarter varchar(10),
  month varchar(7),
  kind varchar(50) NOT NULL,
  status varchar(50) NOT NULL,
  things integer NOT NULL
);
CREATE INDEX recommendation_by_month_slice ON recommendation_by_month (month);
CREATE TABLE IF NOT EXISTS recommendation_stage_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  strand_set varchar(100),
  financial_year varchar(7),
  kind varchar(50) NOT NULL,
  stage varchar(50) NOT NULL,
  status varchar(50) NOT NULL,
  things integer NOT NULL
);
CREATE INDEX recommendation_stage_by_year_slice ON recommendation_stage_by_year (financial_year);
CREATE TABLE IF NOT EXISTS recommendation_status_by_month (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  financial_year varchar(7),
  quarter varchar(10),
  month varchar(7),
  kind varchar(50) NOT NULL,
  status varchar(50) NOT NULL,
  things integer NOT NULL
);
CREATE INDEX recommendation_status_by_month_slice ON recommendation_status_by_month (month);
CREATE TABLE IF NOT EXISTS recommendation_area_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  area_set varchar(100),
  financial_year varchar(7),
  kind varchar(50) NOT NULL,
  status varchar(50) NOT NULL,
  things integer NOT NULL
);
CREATE INDEX recommendation_area_by_year_slice ON recommendation_area_by_year (financial_year);
CREATE TABLE IF NOT EXISTS recommendation_strand_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  strand_set varchar(100),
  financial_year varchar(7),
  kind varchar(50) NOT NULL,
  status varchar(50) NOT NULL,
  things integer NOT NULL
);
CREATE INDEX recommendation_strand_by_year_slice ON recommendation_strand_by_year (financial_year);
CREATE TABLE IF NOT EXISTS recommendation_by_year (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  panel_id varchar(100),
  area_set varchar(100),
  strand_set varchar(100),
  financial_year varchar(7),
  things integer NOT NULL
);
CREATE INDEX recommendation_by_year_slice ON recommendation_by_year (financial_year);
CREATE TABLE IF NOT EXISTS recommendation_by_period (
  id integer NOT NULL PRIMARY KEY,
  synthetic integer NOT NULL,
  financial_year varchar(7),
  quarter varchar(10),
  month varchar(7),
  things integer NOT NULL
);
CREATE INDEX recommendation_by_period_slice ON recommendation_by_period (month);
