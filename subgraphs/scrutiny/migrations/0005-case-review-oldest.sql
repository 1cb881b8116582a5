-- Equal days follow by ascending id both ways, so the index of the newest first cannot be read backwards for the oldest first.
CREATE INDEX case_review_oldest ON case_review (synthetic, reviewed_on, id);
