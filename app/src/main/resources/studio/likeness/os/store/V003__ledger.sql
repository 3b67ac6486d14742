-- Every purchase as it stands now. Rewritten with each of its rows, in the same write.
CREATE TABLE ledger_purchase (
  id TEXT PRIMARY KEY,
  opened_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  billing TEXT NOT NULL CHECK (billing IN ('WALLET', 'SERVICE')),
  service TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  face TEXT NOT NULL,
  job TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('DRAWN', 'SIGNED', 'SENT', 'UNKNOWN', 'SETTLED', 'NOT_CHARGED')),
  -- The service holds the payment until its work is done.
  awaited INTEGER NOT NULL DEFAULT 0 CHECK (awaited IN (0, 1)),
  -- Amounts are millionths of a dollar. What is signed here costs "amount" and nothing else.
  estimate INTEGER,
  amount INTEGER CHECK (amount >= 0),
  settled INTEGER CHECK (settled >= 0),
  network TEXT NOT NULL DEFAULT '',
  payer TEXT NOT NULL DEFAULT '',
  recipient TEXT NOT NULL DEFAULT '',
  nonce TEXT NOT NULL DEFAULT '',
  -- Nonces given up, each proven dead, with blanks between them.
  dead TEXT NOT NULL DEFAULT '',
  signings INTEGER NOT NULL DEFAULT 0,
  until INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1)),
  tx TEXT NOT NULL DEFAULT ''
) STRICT;

-- What is needed to go on with a purchase, after a restart too: apart, because it is wide and no
-- list or sum looks at it.
CREATE TABLE ledger_paper (
  id TEXT PRIMARY KEY REFERENCES ledger_purchase (id),
  method TEXT NOT NULL,
  url TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  later INTEGER NOT NULL CHECK (later IN (0, 1)),
  challenge TEXT NOT NULL,
  first_block INTEGER NOT NULL,
  -- The latest signature.
  signed_at INTEGER,
  valid_after TEXT,
  valid_before TEXT,
  header_name TEXT,
  header_value TEXT
) STRICT;

CREATE INDEX ledger_newest ON ledger_purchase (opened_at, id);
CREATE INDEX ledger_of_service ON ledger_purchase (service, opened_at);
CREATE INDEX ledger_by_state ON ledger_purchase (state, opened_at, id);
CREATE INDEX ledger_recipient ON ledger_purchase (service, network, recipient) WHERE signings > 0;

-- What happened, row by row. Each hash covers the row and the hash before it.
CREATE TABLE ledger_row (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  purchase TEXT NOT NULL REFERENCES ledger_purchase (id),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  -- How the purchase stood afterwards, whole.
  content TEXT NOT NULL CHECK (json_valid(content)),
  hash BLOB NOT NULL
) STRICT;

CREATE INDEX ledger_row_of ON ledger_row (purchase, number);

CREATE TRIGGER ledger_row_stays BEFORE UPDATE ON ledger_row
BEGIN SELECT RAISE(ABORT, 'rows of the ledger are only added'); END;
CREATE TRIGGER ledger_row_remains BEFORE DELETE ON ledger_row
BEGIN SELECT RAISE(ABORT, 'rows of the ledger are only added'); END;

CREATE TABLE ledger_policy (
  service TEXT PRIMARY KEY,
  per_call INTEGER NOT NULL CHECK (per_call >= 0),
  per_day INTEGER NOT NULL CHECK (per_day >= 0),
  unasked INTEGER NOT NULL CHECK (unasked >= 0)
) STRICT, WITHOUT ROWID;

-- One line, written again before a payment to see whether the disk takes one.
CREATE TABLE ledger_probe (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  at INTEGER NOT NULL
) STRICT;
