CREATE TABLE IF NOT EXISTS staff_network (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  name varchar(200) NOT NULL,
  abbreviation varchar(50),
  established_label varchar(100),
  established_earliest varchar(10),
  established_latest varchar(10),
  established_precision varchar(20),
  established_approximate integer,
  status varchar(50) NOT NULL,
  membership text,
  purpose text,
  note text,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX staff_network_natural_key ON staff_network (natural_key);
CREATE TABLE IF NOT EXISTS staff_network_characteristic (
  network_id varchar(100) NOT NULL,
  characteristic varchar(50) NOT NULL,
  PRIMARY KEY (network_id, characteristic)
);
CREATE TABLE IF NOT EXISTS workforce_cell (
  name varchar(300) NOT NULL PRIMARY KEY,
  dimension_set varchar(150) NOT NULL,
  sex_code varchar(100),
  age_code varchar(100),
  disability_code varchar(100),
  ethnicity_code varchar(100),
  sexual_orientation_code varchar(100),
  religion_code varchar(100),
  grade_group_code varchar(100),
  grade_code varchar(100),
  region_code varchar(100),
  area_code varchar(100),
  profession_code varchar(100),
  language_code varchar(100),
  pay_quartile_code varchar(100),
  role_code varchar(100)
);
CREATE INDEX workforce_cell_dimension_set ON workforce_cell (dimension_set);
CREATE TABLE IF NOT EXISTS workforce_figure (
  id varchar(100) NOT NULL PRIMARY KEY,
  natural_key varchar(64) NOT NULL,
  row_hash varchar(64) NOT NULL,
  as_of varchar(10) NOT NULL,
  as_of_as_published varchar(40) NOT NULL,
  population varchar(50) NOT NULL,
  flow varchar(50),
  measure varchar(50) NOT NULL,
  value double,
  unit varchar(50) NOT NULL,
  flag varchar(50) NOT NULL,
  cell varchar(300) NOT NULL,
  rounded integer NOT NULL,
  benchmark_name varchar(200),
  benchmark_as_published varchar(50),
  note text,
  synthetic integer NOT NULL,
  source_url varchar(500) NOT NULL
);
CREATE UNIQUE INDEX workforce_figure_natural_key ON workforce_figure (natural_key);
CREATE INDEX workforce_figure_cell ON workforce_figure (cell, measure, population, flow, as_of DESC, id, synthetic);
CREATE INDEX workforce_figure_measure ON workforce_figure (synthetic, measure, as_of DESC, id, population, flow);
CREATE INDEX workforce_figure_newest ON workforce_figure (synthetic, as_of DESC, id);
