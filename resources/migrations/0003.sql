-- People. person_event is their record, kept by the same rules as the cases' timeline. person_key is the number of the
-- person's reference: 412 of P-0000412.
CREATE TABLE person_event (
    position INTEGER PRIMARY KEY,
    person_key INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    name TEXT NOT NULL,
    happened TEXT NOT NULL,
    recorded TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    data TEXT NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (person_key, sequence)
)
-- next
-- What the events person.profile-recorded say, apart from everything else: their row in person_event has no data, though
-- its hash covers what stands here.
CREATE TABLE person_profile (
    person_key INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (person_key, sequence),
    FOREIGN KEY (person_key, sequence) REFERENCES person_event (person_key, sequence)
) WITHOUT ROWID
-- next
CREATE TRIGGER person_event_is_never_changed BEFORE UPDATE ON person_event
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
CREATE TRIGGER person_event_is_never_deleted BEFORE DELETE ON person_event
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
CREATE TRIGGER profile_is_never_changed BEFORE UPDATE ON person_profile
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
CREATE TRIGGER profile_is_never_deleted BEFORE DELETE ON person_profile
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
-- Projections. A person as last told; merged_into is the number of whom they count as, 0: themselves. email_key and
-- phone_key are what they are looked up by.
CREATE TABLE person_row (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    postcode TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    preferred_contact TEXT NOT NULL,
    language TEXT NOT NULL,
    format TEXT NOT NULL,
    needs TEXT NOT NULL,
    profile_told INTEGER NOT NULL,
    added TEXT NOT NULL,
    merged_into INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    email_key TEXT NOT NULL,
    phone_key TEXT NOT NULL
)
-- next
CREATE INDEX person_row_email ON person_row (email_key, key) WHERE email_key <> ''
-- next
CREATE INDEX person_row_phone ON person_row (phone_key, key) WHERE phone_key <> ''
-- next
CREATE INDEX person_row_merged ON person_row (merged_into, key) WHERE merged_into > 0
-- next
-- The words that a person is found by, and the tracks (words that begin with _) that they are found by when misspelt.
CREATE VIRTUAL TABLE person_search USING fts5 (
    body, detail = none, columnsize = 0, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2 tokenchars '_'"
)
-- next
INSERT INTO person_search (person_search, rank) VALUES ('automerge', 16)
-- next
-- The number of the person that a case was recorded with, 0: nobody's.
ALTER TABLE case_row ADD COLUMN person INTEGER NOT NULL DEFAULT 0
-- next
CREATE INDEX case_row_person ON case_row (person, key) WHERE person > 0
