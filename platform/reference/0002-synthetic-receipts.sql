-- Receipts from before this column are of published files or, where a user loaded made-up rows, of no known provenance.
ALTER TABLE import_receipt ADD COLUMN synthetic integer NOT NULL DEFAULT 0;
