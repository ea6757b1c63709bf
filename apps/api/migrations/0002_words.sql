-- The own words by which a dossier's articles are read (parley/words, JSON); without a row there are none.
CREATE TABLE words (
  dossier TEXT PRIMARY KEY REFERENCES dossiers (id) ON DELETE CASCADE,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
