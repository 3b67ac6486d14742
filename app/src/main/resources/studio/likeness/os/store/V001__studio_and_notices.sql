-- Facts about this file: when it was made, which program wrote to it last.
CREATE TABLE studio (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Moments are milliseconds since 1970, UTC, in every table.
CREATE TABLE notice (
  -- AUTOINCREMENT: a number is never given twice, so "newer" is "larger" for ever.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  weight TEXT NOT NULL CHECK (weight IN ('INFO', 'GOOD', 'CARE', 'BAD')),
  message_key TEXT NOT NULL,
  message_values TEXT NOT NULL CHECK (json_valid(message_values)),
  seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1))
) STRICT;
