CREATE TABLE IF NOT EXISTS membership (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  panel_id varchar(100) NOT NULL,
  as_of varchar(10) NOT NULL,
  financial_year varchar(7) NOT NULL,
  seats integer NOT NULL,
  filled integer NOT NULL,
  vacancies integer NOT NULL,
  security_checked integer NOT NULL,
  trained integer NOT NULL,
  year_end integer NOT NULL,
  newest integer NOT NULL,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX membership_natural_key ON membership (natural_key);
CREATE INDEX membership_panel ON membership (panel_id);
CREATE TABLE IF NOT EXISTS membership_sector (
  membership_id varchar(100) NOT NULL,
  sector varchar(50) NOT NULL,
  members integer NOT NULL,
  PRIMARY KEY (membership_id, sector)
);
CREATE TABLE IF NOT EXISTS membership_expertise (
  membership_id varchar(100) NOT NULL,
  strand_code varchar(50) NOT NULL,
  members integer NOT NULL,
  PRIMARY KEY (membership_id, strand_code)
);
ALTER TABLE meeting ADD COLUMN quarter varchar(10);
ALTER TABLE meeting ADD COLUMN month varchar(7);
ALTER TABLE event ADD COLUMN quarter varchar(10);
ALTER TABLE event ADD COLUMN month varchar(7);
-- Rows stored before: both ends in one financial year and in one of its quarters are in one quarter.
UPDATE meeting SET month = SUBSTR(date_earliest, 1, 7)
  WHERE SUBSTR(date_earliest, 1, 7) = SUBSTR(date_latest, 1, 7);
UPDATE meeting SET quarter = CONCAT(financial_year, ' Q1') WHERE financial_year IS NOT NULL
  AND SUBSTR(date_earliest, 6, 2) BETWEEN '04' AND '06' AND SUBSTR(date_latest, 6, 2) BETWEEN '04' AND '06';
UPDATE meeting SET quarter = CONCAT(financial_year, ' Q2') WHERE financial_year IS NOT NULL
  AND SUBSTR(date_earliest, 6, 2) BETWEEN '07' AND '09' AND SUBSTR(date_latest, 6, 2) BETWEEN '07' AND '09';
UPDATE meeting SET quarter = CONCAT(financial_year, ' Q3') WHERE financial_year IS NOT NULL
  AND SUBSTR(date_earliest, 6, 2) BETWEEN '10' AND '12' AND SUBSTR(date_latest, 6, 2) BETWEEN '10' AND '12';
UPDATE meeting SET quarter = CONCAT(financial_year, ' Q4') WHERE financial_year IS NOT NULL
  AND SUBSTR(date_earliest, 6, 2) BETWEEN '01' AND '03' AND SUBSTR(date_latest, 6, 2) BETWEEN '01' AND '03';
UPDATE event SET month = SUBSTR(date_earliest, 1, 7)
  WHERE SUBSTR(date_earliest, 1, 7) = SUBSTR(date_latest, 1, 7);
UPDATE event SET quarter = CONCAT(financial_year, ' Q1') WHERE financial_year IS NOT NULL
  AND SUBSTR(date_earliest, 6, 2) BETWEEN '04' AND '06' AND SUBSTR(date_latest, 6, 2) BETWEEN '04' AND '06';
UPDATE event SET quarter = CONCAT(financial_year, ' Q2') WHERE financial_year IS NOT NULL
  AND SUBSTR(date_earliest, 6, 2) BETWEEN '07' AND '09' AND SUBSTR(date_latest, 6, 2) BETWEEN '07' AND '09';
UPDATE event SET quarter = CONCAT(financial_year, ' Q3') WHERE financial_year IS NOT NULL
  AND SUBSTR(date_earliest, 6, 2) BETWEEN '10' AND '12' AND SUBSTR(date_latest, 6, 2) BETWEEN '10' AND '12';
UPDATE event SET quarter = CONCAT(financial_year, ' Q4') WHERE financial_year IS NOT NULL
  AND SUBSTR(date_earliest, 6, 2) BETWEEN '01' AND '03' AND SUBSTR(date_latest, 6, 2) BETWEEN '01' AND '03';
