CREATE TABLE IF NOT EXISTS release_receipt (
  id varchar(30) NOT NULL PRIMARY KEY,
  as_of varchar(10) NOT NULL,
  correction integer NOT NULL,
  synthetic integer NOT NULL,
  with_pairs integer NOT NULL,
  things integer NOT NULL,
  cells integer NOT NULL,
  areas text NOT NULL,
  seal varchar(64) NOT NULL,
  made_at varchar(24) NOT NULL
);
CREATE TABLE IF NOT EXISTS release_cell (
  release_id varchar(30) NOT NULL,
  address varchar(250) NOT NULL,
  value integer,
  flag varchar(20) NOT NULL,
  PRIMARY KEY (release_id, address)
);
CREATE TABLE IF NOT EXISTS release_charge (
  release_id varchar(30) NOT NULL,
  account varchar(50) NOT NULL,
  public_loss double NOT NULL,
  whole_loss double NOT NULL,
  PRIMARY KEY (release_id, account)
);
