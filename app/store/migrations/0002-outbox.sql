-- Finished cases, sealed for the centre, in the order of the terminal's chain. hash is the chain's end after this envelope.
-- sealed_body is empty once the node has the envelope and the retention time is over
CREATE TABLE envelope (
  sequence INTEGER PRIMARY KEY,
  envelope TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL UNIQUE,
  closed_at TEXT NOT NULL,
  event INTEGER NOT NULL,
  hash BLOB NOT NULL,
  mac BLOB NOT NULL,
  sealed_body BLOB
) STRICT;

-- How far each envelope is on its way: waiting, refused, acknowledged. Apart from the body, so that an attempt writes one page
CREATE TABLE delivery (
  sequence INTEGER PRIMARY KEY,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  not_before TEXT NOT NULL,
  error TEXT NOT NULL,
  settled_at TEXT NOT NULL,
  mac BLOB NOT NULL
) STRICT;
CREATE INDEX unsettled_delivery ON delivery (sequence) WHERE state <> 'acknowledged';
