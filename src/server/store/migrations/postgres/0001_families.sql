-- One row a family. `place` is a hash of the family's id and its access token; `touched` counts days since 1970;
-- without `sealed` the family was erased, and the row stays so that its other phones learn of it.
CREATE TABLE families (
    place   BYTEA   NOT NULL PRIMARY KEY CHECK (octet_length(place) = 32),
    touched INTEGER NOT NULL,
    sealed  BYTEA
);

-- A sealed state is random bytes: compressing it again only costs time.
ALTER TABLE families ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- For the expiry of idle families.
CREATE INDEX families_touched ON families (touched);
