-- Bodies of entries, deflated, each kept once under the digest of its bytes.
CREATE TABLE item (
  hash ${text} PRIMARY KEY,
  body ${blob} NOT NULL
);

-- The ledger: nothing is ever changed or taken away.
CREATE TABLE entry (
  number BIGINT PRIMARY KEY,
  kind ${text} NOT NULL,
  author ${text} NOT NULL,
  at ${text} NOT NULL,
  reason ${text} NOT NULL,
  subject ${text} NOT NULL,
  item ${text} NOT NULL REFERENCES item (hash),
  previous ${text} NOT NULL,
  hash ${text} NOT NULL
);

CREATE INDEX entry_subject ON entry (kind, subject, number);

-- The lines that the ledger folds to: each holds from entry "since" until before entry "until"; "crc" sums the rest.
CREATE TABLE line (
  kind ${text} NOT NULL,
  id ${text} NOT NULL,
  until BIGINT NOT NULL,
  since BIGINT NOT NULL,
  sort ${text} NOT NULL,
  body ${text} NOT NULL,
  keys ${text} NOT NULL,
  crc BIGINT NOT NULL,
  PRIMARY KEY (kind, id, until)
);

-- Under which keys lines are found, in the order of lists.

CREATE TABLE line_key (
  kind ${text} NOT NULL,
  key ${text} NOT NULL,
  until BIGINT NOT NULL,
  sort ${text} NOT NULL,
  id ${text} NOT NULL,
  since BIGINT NOT NULL,
  crc BIGINT NOT NULL,
  PRIMARY KEY (kind, key, until, sort, id)
) ${rowid};

-- Up to which entry the lines are folded.
CREATE TABLE folded (
  entry BIGINT NOT NULL
);

INSERT INTO folded (entry) VALUES (0);
