-- A file as version 1 wrote it. Kept for ever: every later program must be able to read it.
CREATE TABLE studio (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE notice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  weight TEXT NOT NULL CHECK (weight IN ('INFO', 'GOOD', 'CARE', 'BAD')),
  message_key TEXT NOT NULL,
  message_values TEXT NOT NULL CHECK (json_valid(message_values)),
  seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1))
) STRICT;
INSERT INTO studio VALUES ('created_at', '2026-01-02T03:04:05Z'), ('written_by', '0.1.0');
INSERT INTO notice VALUES
  (3, 1767323045000, 'GOOD', 'notice.clip-saved', '{"name":"River"}', 1),
  (4, 1767323046000, 'BAD', 'notice.job-failed', '{"seconds":5}', 0);
PRAGMA user_version = 1;
