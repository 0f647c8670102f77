-- The tickets of this window, one series of numbers each day
CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  taken_at TEXT NOT NULL,
  called_at TEXT NOT NULL,
  sealed_description BLOB NOT NULL,
  UNIQUE (day, sequence)
) STRICT;
CREATE INDEX waiting_ticket ON ticket (day, sequence) WHERE called_at = '';

-- Who may log in while the node cannot be reached. lookup is a keyed hash of the staff id
CREATE TABLE staff (
  lookup BLOB PRIMARY KEY,
  sealed_entry BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys of the terminal and its clerks, each under a pass phrase of its own that lies in the key vault
CREATE TABLE identity (
  name TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  secret TEXT NOT NULL,
  sealed_key BLOB NOT NULL
) STRICT, WITHOUT ROWID;
