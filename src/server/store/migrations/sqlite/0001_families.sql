-- One row a family. `place` is a hash of the family's id and its access token; `touched` counts days since 1970;
-- without `sealed` the family was erased, and the row stays so that its other phones learn of it.
CREATE TABLE families (
    place   BLOB    NOT NULL PRIMARY KEY CHECK (length(place) = 32),
    touched INTEGER NOT NULL,
    sealed  BLOB
) STRICT;

-- For the expiry of idle families.
CREATE INDEX families_touched ON families (touched);
