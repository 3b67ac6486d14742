-- Clips on their way. What a person arranges (place, held) has columns of its own: it changes while
-- a step of the job is under way.
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
  state TEXT NOT NULL CHECK (json_valid(state)),
  shot TEXT NOT NULL CHECK (json_valid(shot)),
  price TEXT CHECK (price IS NULL OR json_valid(price)),
  bill TEXT NOT NULL CHECK (json_valid(bill)),
  created INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX job_place ON job (place);

-- Clips that are kept. The files lie in the folder of clips; a row is written after its file.
CREATE TABLE clip (
  id TEXT PRIMARY KEY,
  file TEXT NOT NULL UNIQUE,
  last_frame TEXT NOT NULL DEFAULT '',
  shot TEXT NOT NULL CHECK (json_valid(shot)),
  bytes INTEGER NOT NULL,
  hash TEXT NOT NULL,
  bill TEXT NOT NULL CHECK (json_valid(bill)),
  star INTEGER NOT NULL DEFAULT 0 CHECK (star IN (0, 1)),
  tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
  made INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX clip_made ON clip (made);
