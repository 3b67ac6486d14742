-- When a notice was seen, instead of only whether. Of the old ones no more is known than that it
-- was not before they appeared.
ALTER TABLE notice ADD COLUMN seen_at INTEGER;

UPDATE notice SET seen_at = at WHERE seen = 1;

ALTER TABLE notice DROP COLUMN seen;

CREATE INDEX notice_unseen ON notice (id) WHERE seen_at IS NULL;
