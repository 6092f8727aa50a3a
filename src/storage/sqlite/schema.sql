-- The embedded store, format 2. Times are milliseconds since 1970 (UTC). A change of format is a new user_version
-- and a file upgrade-….sql that makes it of the one before; a file of a newer format is refused, never guessed at.
PRAGMA application_id = 1398893942; -- 'Samv' in ASCII: tells our files from those of other programs
PRAGMA user_version = 2;

-- The journals: one row per commit. Rows are added and never changed, except for the lease.
CREATE TABLE commits (
  position     INTEGER PRIMARY KEY,  -- order of writing across partnerships: the oldest notices go first
  partnership  TEXT    NOT NULL,
  seq          INTEGER NOT NULL CHECK (seq > 0),
  document     TEXT    NOT NULL,     -- the commit as JSON
  leased_until INTEGER,              -- NULL: nothing owed. Otherwise its notices are owed, and leased until then
  UNIQUE (partnership, seq)          -- a taken number is how two writers notice each other
) STRICT;

-- Only what is owed stands in this index, so looking for it costs the same however long the journals grow.
CREATE INDEX commits_owed ON commits (leased_until) WHERE leased_until IS NOT NULL;

-- The Teams message that fills a slot of a forum's chat.
CREATE TABLE posts (
  partnership TEXT NOT NULL,
  slot        TEXT NOT NULL,
  message     TEXT NOT NULL,
  PRIMARY KEY (partnership, slot)
) STRICT, WITHOUT ROWID;

-- Until when a process alone may send what fills a slot: it keeps to one edit a second however many processes there are.
CREATE TABLE turns (
  partnership TEXT    NOT NULL,
  slot        TEXT    NOT NULL,
  ends_at     INTEGER NOT NULL,
  PRIMARY KEY (partnership, slot)
) STRICT, WITHOUT ROWID;

-- Which chat is which forum, and where messages to it are sent.
CREATE TABLE chats (
  chat        TEXT NOT NULL PRIMARY KEY,
  partnership TEXT NOT NULL,
  forum       TEXT NOT NULL,
  service_url TEXT NOT NULL,
  tenant      TEXT,
  bot         TEXT NOT NULL,
  channel     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX chats_of_forum ON chats (partnership, forum);

-- Everything that identifies a person. Journals know only `member`, so a row here can be erased.
CREATE TABLE people (
  partnership   TEXT NOT NULL,
  aad_object_id TEXT NOT NULL,
  member        TEXT NOT NULL,
  teams_id      TEXT NOT NULL,
  name          TEXT NOT NULL,
  PRIMARY KEY (partnership, aad_object_id),
  UNIQUE (partnership, member)
) STRICT, WITHOUT ROWID;

CREATE INDEX people_of_person ON people (aad_object_id);

-- When each partnership next has something due; no row for one that has nothing.
CREATE TABLE wakes (
  partnership TEXT    NOT NULL PRIMARY KEY,
  at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX wakes_due ON wakes (at);

-- The key that opens the ballots of a secret vote while it is open; deleted when it closes.
CREATE TABLE ballot_keys (
  partnership TEXT NOT NULL,
  vote        TEXT NOT NULL,
  key         BLOB NOT NULL,
  PRIMARY KEY (partnership, vote)
) STRICT, WITHOUT ROWID;
