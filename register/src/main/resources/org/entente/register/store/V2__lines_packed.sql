-- Lines are folded anew from the ledger into tables a third of the size: what a line says is deflated, it is called by a
-- number in the indexes, and a key stands there as its hash.
DROP TABLE line_key;
DROP TABLE line;
DROP TABLE folded;

-- The number of each line, whatever becomes of it; "crc" sums the rest.
CREATE TABLE name (
  no ${number} PRIMARY KEY,
  kind ${text} NOT NULL,
  id ${text} NOT NULL,
  crc BIGINT NOT NULL,
  UNIQUE (id, kind)
);

-- The lines that the ledger folds to: each holds from entry "since" until before entry "until".
CREATE TABLE line (
  no BIGINT NOT NULL,
  until BIGINT NOT NULL,
  since BIGINT NOT NULL,
  sort ${text} NOT NULL,
  body ${blob} NOT NULL,
  crc BIGINT NOT NULL,
  PRIMARY KEY (no, until)
) ${rowid};

-- Under which keys lines are found, in the order of lists; "key" is a hash of the line's kind and the key, and
-- begins with what brings keys together that are used together.
CREATE TABLE line_key (
  key ${blob} NOT NULL,
  until BIGINT NOT NULL,
  sort ${text} NOT NULL,
  no BIGINT NOT NULL,
  since BIGINT NOT NULL,
  crc BIGINT NOT NULL,
  PRIMARY KEY (key, until, sort, no)
) ${rowid};

-- Up to which entry the lines are folded, and how often they were written.
CREATE TABLE folded (
  entry BIGINT NOT NULL,
  turn BIGINT NOT NULL
);

INSERT INTO folded (entry, turn) VALUES (0, 0);
