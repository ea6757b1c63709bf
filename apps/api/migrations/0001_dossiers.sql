-- Applied as it stands to D1 (wrangler d1 migrations apply) and to SQLite (at the start of the Node service).
-- Times are ISO 8601 in UTC. `place` orders what a dossier holds by the revision it came with; it never changes.

CREATE TABLE dossiers (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  articles INTEGER NOT NULL DEFAULT 0,
  matters INTEGER NOT NULL DEFAULT 0,
  agreements INTEGER NOT NULL DEFAULT 0,
  open_issues INTEGER NOT NULL DEFAULT 0,
  quotes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX dossiers_newest ON dossiers (created DESC, id);

-- One row a change of a dossier. The key refuses the second of two writers that began at the same revision.
CREATE TABLE revisions (
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (dossier, revision)
) STRICT, WITHOUT ROWID;

-- What a revision changed, one row a matter or article. `body` is what readers are told, JSON.
CREATE TABLE changes (
  dossier TEXT NOT NULL,
  revision INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (dossier, revision, ordinal),
  FOREIGN KEY (dossier, revision) REFERENCES revisions (dossier, revision) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- `analysis` is a parley/analysis@1, JSON: its strings may hold NUL, at which libSQL ends a text that it reads. `dated` is when it was published or, unknown, added.
CREATE TABLE articles (
  key INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  added TEXT NOT NULL,
  dated TEXT NOT NULL,
  outlet TEXT,
  headline TEXT,
  digest TEXT NOT NULL,
  analysis TEXT NOT NULL,
  UNIQUE (dossier, id),
  UNIQUE (dossier, place)
) STRICT;

-- `articles` and `outlets` count who reports it. `body` is a matter of parley/dossier@1 without mentions and reports, JSON.
CREATE TABLE matters (
  key INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  articles INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (dossier, id),
  UNIQUE (dossier, place)
) STRICT;

-- Agreements and open issues. `body` is the item as its article tells it, JSON.
CREATE TABLE items (
  key INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  article TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  matter TEXT NOT NULL,
  outlet TEXT,
  dated TEXT NOT NULL,
  words TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (dossier, place, ordinal)
) STRICT;

CREATE INDEX items_of_kind ON items (dossier, kind, place DESC, ordinal);
CREATE INDEX items_of_matter ON items (dossier, matter);

CREATE TABLE item_parties (
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  party TEXT NOT NULL,
  place INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (dossier, party, place, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX item_parties_of_item ON item_parties (dossier, place, ordinal);

-- `speaker` and `party` are ids of actors; a party that is no actor of the dossier is its name in lower case.
CREATE TABLE quotes (
  key INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  article TEXT NOT NULL,
  type TEXT NOT NULL,
  speaker TEXT,
  party TEXT,
  outlet TEXT,
  dated TEXT NOT NULL,
  words TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (dossier, place, ordinal)
) STRICT;

CREATE INDEX quotes_newest ON quotes (dossier, place DESC, ordinal);
CREATE INDEX quotes_of_speaker ON quotes (dossier, speaker, place DESC, ordinal);

-- `quotes` counts what the actor says. `body` is the actor, JSON.
CREATE TABLE actors (
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  party TEXT,
  quotes INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (dossier, id)
) STRICT, WITHOUT ROWID;

-- Every name of an actor, in lower case.
CREATE TABLE actor_names (
  dossier TEXT NOT NULL,
  name TEXT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (dossier, name, actor),
  FOREIGN KEY (dossier, actor) REFERENCES actors (dossier, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_names_of_actor ON actor_names (dossier, actor);

-- The answer that a request with an Idempotency-Key got, written in the transaction of what it did.
CREATE TABLE answers (
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  request TEXT NOT NULL,
  at TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (dossier, key)
) STRICT, WITHOUT ROWID;

-- Articles that wait to be read. `request` is emptied when the job has ended.
CREATE TABLE jobs (
  dossier TEXT NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  state TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  request TEXT NOT NULL,
  answer TEXT,
  PRIMARY KEY (dossier, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX jobs_waiting ON jobs (created) WHERE state = 'waiting';

-- Full text. The words themselves stand in the tables above; `key` joins them.
CREATE VIRTUAL TABLE articles_search USING fts5 (
  dossier, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER articles_added AFTER INSERT ON articles BEGIN
  INSERT INTO articles_search (rowid, dossier, words)
  VALUES (new.key, new.dossier, coalesce(new.headline, '') || char(10) || (new.analysis ->> '$.article.text'));
END;
CREATE TRIGGER articles_removed AFTER DELETE ON articles BEGIN
  DELETE FROM articles_search WHERE rowid = old.key;
END;

CREATE VIRTUAL TABLE matters_search USING fts5 (
  dossier, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER matters_added AFTER INSERT ON matters BEGIN
  INSERT INTO matters_search (rowid, dossier, words) VALUES (new.key, new.dossier, new.title);
END;
CREATE TRIGGER matters_retitled AFTER UPDATE OF title ON matters WHEN new.title <> old.title BEGIN
  DELETE FROM matters_search WHERE rowid = old.key;
  INSERT INTO matters_search (rowid, dossier, words) VALUES (new.key, new.dossier, new.title);
END;
CREATE TRIGGER matters_removed AFTER DELETE ON matters BEGIN
  DELETE FROM matters_search WHERE rowid = old.key;
END;

CREATE VIRTUAL TABLE items_search USING fts5 (
  dossier, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER items_added AFTER INSERT ON items BEGIN
  INSERT INTO items_search (rowid, dossier, words) VALUES (new.key, new.dossier, new.words);
END;
CREATE TRIGGER items_removed AFTER DELETE ON items BEGIN
  DELETE FROM items_search WHERE rowid = old.key;
END;

CREATE VIRTUAL TABLE quotes_search USING fts5 (
  dossier, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER quotes_added AFTER INSERT ON quotes BEGIN
  INSERT INTO quotes_search (rowid, dossier, words) VALUES (new.key, new.dossier, new.words);
END;
CREATE TRIGGER quotes_removed AFTER DELETE ON quotes BEGIN
  DELETE FROM quotes_search WHERE rowid = old.key;
END;
