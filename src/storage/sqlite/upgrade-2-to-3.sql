-- Makes a file of format 2 one of format 3. What the tables are for: schema.sql.
PRAGMA user_version = 3;

CREATE TABLE deliveries (
  partnership TEXT NOT NULL,
  slot        TEXT NOT NULL,
  message     TEXT,
  sent_at     INTEGER,
  notice      TEXT,
  receiver    TEXT,
  why         TEXT,
  since       INTEGER,
  tried_at    INTEGER,
  try_at      INTEGER,
  PRIMARY KEY (partnership, slot)
) STRICT, WITHOUT ROWID;

CREATE INDEX deliveries_due ON deliveries (try_at) WHERE try_at IS NOT NULL;
CREATE INDEX deliveries_not_reached ON deliveries (partnership, receiver) WHERE receiver IS NOT NULL;

INSERT INTO deliveries (partnership, slot, message) SELECT partnership, slot, message FROM posts;
DROP TABLE posts;

ALTER TABLE chats ADD COLUMN left_at INTEGER;

CREATE TABLE instances (
  id    TEXT    NOT NULL PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
