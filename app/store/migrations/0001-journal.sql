-- The visits of this terminal, what happened in them, and their papers.
-- Plain columns hold ids, states and times. Columns named sealed_… are AES-256-GCM, bound to their place. Times are ISO 8601 with
-- offset and milliseconds. A mac is HMAC-SHA-256 over the other columns of its row.
CREATE TABLE store (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  terminal TEXT NOT NULL,
  created_at TEXT NOT NULL,
  sealed_check BLOB NOT NULL
) STRICT;

-- The last number given out on a day
CREATE TABLE number (
  day TEXT PRIMARY KEY,
  last INTEGER NOT NULL,
  mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The newest snapshot of each visit. event is the audit event it was saved with
CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  visit TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  event INTEGER NOT NULL,
  sealed_snapshot BLOB NOT NULL
) STRICT;
CREATE INDEX open_visit ON visit (id) WHERE is_open = 1;

-- What happened, in order. hash covers the hash before and every column of the row
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  name TEXT NOT NULL,
  actor TEXT NOT NULL,
  visit TEXT NOT NULL,
  sealed_facts BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  is_final INTEGER NOT NULL,
  event INTEGER NOT NULL,
  sealed_bytes BLOB NOT NULL,
  UNIQUE (case_id, kind)
) STRICT;
CREATE INDEX growing_document ON document (kind) WHERE is_final = 0;
