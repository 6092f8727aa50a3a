-- Makes a file of format 1 one of format 2. What the tables are for: schema.sql.
PRAGMA user_version = 2;

CREATE TABLE turns (
  partnership TEXT    NOT NULL,
  slot        TEXT    NOT NULL,
  ends_at     INTEGER NOT NULL,
  PRIMARY KEY (partnership, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot_keys (
  partnership TEXT NOT NULL,
  vote        TEXT NOT NULL,
  key         BLOB NOT NULL,
  PRIMARY KEY (partnership, vote)
) STRICT, WITHOUT ROWID;
