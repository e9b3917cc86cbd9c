-- Which fold made the lines; 0 for those of builds that did not say.
ALTER TABLE folded ADD COLUMN fold BIGINT NOT NULL DEFAULT 0;
