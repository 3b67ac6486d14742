-- Every clip ever made with a face, kept when the clip itself is deleted: whoever withdraws consent is
-- told all of them.
CREATE TABLE appearance (
  clip TEXT NOT NULL,
  service TEXT NOT NULL,
  asset TEXT NOT NULL,
  model TEXT NOT NULL,
  file TEXT NOT NULL,
  hash TEXT NOT NULL,
  made INTEGER NOT NULL,
  PRIMARY KEY (service, asset, clip)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO appearance
  SELECT clip.id, face.value ->> 'service', face.value ->> 'id', clip.shot ->> 'model', clip.file,
    clip.hash, clip.made
  FROM clip, json_each(clip.shot, '$.faces') AS face;

CREATE TRIGGER clip_appears AFTER INSERT ON clip BEGIN
  INSERT OR IGNORE INTO appearance
    SELECT NEW.id, face.value ->> 'service', face.value ->> 'id', NEW.shot ->> 'model', NEW.file,
      NEW.hash, NEW.made
    FROM json_each(NEW.shot, '$.faces') AS face;
END;
