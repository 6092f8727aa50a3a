-- The embedded store, format 3. Times are milliseconds since 1970 (UTC). A change of format is a new user_version
-- and a file upgrade-….sql that makes it of the one before; a file of a newer format is refused, never guessed at.
PRAGMA application_id = 1398893942; -- 'Samv' in ASCII: tells our files from those of other programs
PRAGMA user_version = 3;

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

-- What has become of notices, by slot: the Teams message that fills it, and the notice that is owed there by itself or has
-- not reached its receiver, if there is one.
CREATE TABLE deliveries (
  partnership TEXT NOT NULL,
  slot        TEXT NOT NULL,
  message     TEXT,                  -- NULL: none has been posted
  sent_at     INTEGER,               -- when it was; NULL also for one from a time when this was not kept
  notice      TEXT,                  -- as JSON; NULL: nothing is owed. What follows is NULL then
  receiver    TEXT,
  why         TEXT,                  -- why it has not reached its receiver; NULL: it is only owed
  since       INTEGER,
  tried_at    INTEGER,
  try_at      INTEGER,               -- leased until then, and then tried; NULL: not by itself
  PRIMARY KEY (partnership, slot)
) STRICT, WITHOUT ROWID;

-- Only what is owed stands in these indexes.
CREATE INDEX deliveries_due ON deliveries (try_at) WHERE try_at IS NOT NULL;
CREATE INDEX deliveries_not_reached ON deliveries (partnership, receiver) WHERE receiver IS NOT NULL;

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
  channel     TEXT NOT NULL,
  left_at     INTEGER                -- when the bot was removed from it; NULL: it is there
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

-- The processes that send now: together they keep within Teams' rates. A row counts until then.
CREATE TABLE instances (
  id    TEXT    NOT NULL PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
