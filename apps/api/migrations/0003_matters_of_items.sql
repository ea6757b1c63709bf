-- With the matter in the index, items of matters that few report are passed over without their rows being read.
DROP INDEX items_of_kind;
CREATE INDEX items_of_kind ON items (dossier, kind, place DESC, ordinal, matter);
