-- Photos are files below faces/, named after their SHA-256.
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  photo TEXT,
  since INTEGER NOT NULL,
  retired INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  address TEXT
) STRICT, WITHOUT ROWID;

-- A face as one service knows it. The key is ours: a service may name a face only after a while.
CREATE TABLE face_asset (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person TEXT NOT NULL REFERENCES person (id),
  service TEXT NOT NULL,
  kind TEXT NOT NULL,
  asset TEXT NOT NULL,
  face_group TEXT NOT NULL,
  task TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;

CREATE INDEX face_asset_of_person ON face_asset (person);

CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  service TEXT NOT NULL,
  photo TEXT NOT NULL,
  scope TEXT NOT NULL,
  given INTEGER NOT NULL,
  until TEXT,
  withdrawn INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX consent_of_person ON consent (person);

-- Only ever added to: each receipt names the hash of the person's one before.
CREATE TABLE receipt (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person TEXT NOT NULL REFERENCES person (id),
  key TEXT NOT NULL,
  signature TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX receipt_of_person ON receipt (person);

-- Faces on their way. No link is kept: it is a secret.
CREATE TABLE enrollment (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  service TEXT NOT NULL,
  name TEXT NOT NULL,
  photo TEXT NOT NULL REFERENCES photo (sha256),
  stage TEXT NOT NULL,
  face_group TEXT,
  expires INTEGER,
  price INTEGER,
  asset TEXT,
  task TEXT,
  asset_state TEXT,
  why_key TEXT,
  why_values TEXT,
  begun INTEGER NOT NULL,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Codes that were asked for: services count them by the hour.
CREATE TABLE enrollment_start (
  service TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX enrollment_start_at ON enrollment_start (service, at);
