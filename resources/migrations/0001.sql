-- The first schema. Statements are separated by the marker line below; all run in one transaction.
-- Only the first four tables are the record; every table after "Projections" can be rebuilt from them.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE policy (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (id, version)
)
-- next
CREATE TABLE case_origin (
    key INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE COLLATE NOCASE,
    policy_key INTEGER NOT NULL REFERENCES policy (key),
    procedure TEXT NOT NULL,
    division TEXT NOT NULL
)
-- next
CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    name TEXT NOT NULL,
    happened TEXT NOT NULL,
    recorded TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    data TEXT NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (case_key, sequence)
)
-- next
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
CREATE TRIGGER origin_is_never_changed BEFORE UPDATE ON case_origin
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
CREATE TRIGGER origin_is_never_deleted BEFORE DELETE ON case_origin
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
-- Which rows of imported registers have become cases, so that importing again adds nothing twice.
CREATE TABLE imported (
    fingerprint TEXT PRIMARY KEY,
    case_key INTEGER NOT NULL REFERENCES case_origin (key)
) WITHOUT ROWID
-- next
-- The last number given out: of references in a year, of cases in all.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID
-- next
-- Projections. A case as the list shows it. Days are 2026-04-02; next_due is a day, or such a day with T and a London hour,
-- or '9999' where nothing is due, which sorts last. Text that is not there is '', so that paging by key needs no NULLs.
CREATE TABLE case_row (
    key INTEGER PRIMARY KEY REFERENCES case_origin (key),
    reference TEXT NOT NULL COLLATE NOCASE,
    policy_key INTEGER NOT NULL,
    procedure TEXT NOT NULL,
    is_complaint INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    complainant TEXT NOT NULL COLLATE NOCASE,
    address TEXT NOT NULL COLLATE NOCASE,
    about TEXT NOT NULL COLLATE NOCASE,
    service TEXT NOT NULL COLLATE NOCASE,
    category TEXT NOT NULL COLLATE NOCASE,
    stage TEXT NOT NULL,
    next_target TEXT NOT NULL,
    next_due TEXT NOT NULL,
    officer TEXT NOT NULL COLLATE NOCASE,
    received TEXT NOT NULL,
    closed TEXT NOT NULL,
    outcome TEXT NOT NULL,
    sequence INTEGER NOT NULL
)
-- next
-- One index for each sort of the whole list, and a small one for each sort of the open cases, which are few.
CREATE UNIQUE INDEX case_row_reference ON case_row (reference)
-- next
CREATE INDEX case_row_complainant ON case_row (complainant, key)
-- next
CREATE INDEX case_row_address ON case_row (address, key)
-- next
CREATE INDEX case_row_about ON case_row (about, key)
-- next
CREATE INDEX case_row_service ON case_row (service, key)
-- next
CREATE INDEX case_row_category ON case_row (category, key)
-- next
CREATE INDEX case_row_stage ON case_row (stage, key)
-- next
CREATE INDEX case_row_next_target ON case_row (next_target, key)
-- next
CREATE INDEX case_row_next_due ON case_row (next_due, key)
-- next
CREATE INDEX case_row_officer ON case_row (officer, key)
-- next
CREATE INDEX case_row_received ON case_row (received, key)
-- next
CREATE INDEX case_row_closed ON case_row (closed, key)
-- next
CREATE INDEX case_row_outcome ON case_row (outcome, key)
-- next
CREATE INDEX open_reference ON case_row (reference, key) WHERE is_open
-- next
CREATE INDEX open_complainant ON case_row (complainant, key) WHERE is_open
-- next
CREATE INDEX open_about ON case_row (about, key) WHERE is_open
-- next
CREATE INDEX open_service ON case_row (service, key) WHERE is_open
-- next
CREATE INDEX open_category ON case_row (category, key) WHERE is_open
-- next
CREATE INDEX open_stage ON case_row (stage, key) WHERE is_open
-- next
CREATE INDEX open_next_target ON case_row (next_target, key) WHERE is_open
-- next
CREATE INDEX open_next_due ON case_row (next_due, key) WHERE is_open
-- next
CREATE INDEX open_officer ON case_row (officer, key) WHERE is_open
-- next
CREATE INDEX open_received ON case_row (received, key) WHERE is_open
-- next
CREATE INDEX open_closed ON case_row (closed, key) WHERE is_open
-- next
CREATE INDEX open_outcome ON case_row (outcome, key) WHERE is_open
-- next
-- Every target of every case. `pending` marks what an officer still has to do on an open case.
-- `due` has the form of case_row.next_due, '' where nothing gives it; in_target is 1 or 0 once it is met, else NULL.
CREATE TABLE target (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    starts TEXT NOT NULL,
    due TEXT NOT NULL,
    met TEXT NOT NULL,
    in_target INTEGER,
    waived INTEGER NOT NULL,
    extended INTEGER NOT NULL,
    published INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    PRIMARY KEY (case_key, id)
) WITHOUT ROWID
-- next
CREATE INDEX target_pending ON target (due, case_key, id, starts) WHERE pending
-- next
-- A row for each stage that a case has entered, with what the quarter counts of it.
-- service and category stand here too, so that the quarter reads its index alone.
CREATE TABLE stage_run (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    stage TEXT NOT NULL,
    procedure TEXT NOT NULL,
    is_complaint INTEGER NOT NULL,
    service TEXT NOT NULL,
    category TEXT NOT NULL,
    started TEXT NOT NULL,
    acknowledged TEXT NOT NULL,
    acknowledged_in_target INTEGER,
    responded TEXT NOT NULL,
    responded_in_target INTEGER,
    outcome TEXT NOT NULL,
    PRIMARY KEY (case_key, stage)
) WITHOUT ROWID
-- next
CREATE INDEX stage_run_started ON stage_run (started, procedure, stage, service, category)
-- next
CREATE INDEX stage_run_acknowledged ON stage_run (acknowledged, procedure, stage, acknowledged_in_target)
-- next
CREATE INDEX stage_run_responded ON stage_run (responded, procedure, stage, responded_in_target, outcome, service, category)
-- next
-- Each sum that was awarded, in pence, on the London day it was.
CREATE TABLE award (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    procedure TEXT NOT NULL,
    stage TEXT NOT NULL,
    service TEXT NOT NULL,
    category TEXT NOT NULL,
    awarded TEXT NOT NULL,
    pence INTEGER NOT NULL,
    PRIMARY KEY (case_key, sequence)
) WITHOUT ROWID
-- next
CREATE INDEX award_awarded ON award (awarded, procedure, stage, service, category, pence)
-- next
-- What a search looks through: all text of a case, its row numbered as the case is. Words are looked for, not phrases.
CREATE VIRTUAL TABLE case_search USING fts5 (
    body, detail = none, columnsize = 0, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
)
-- next
-- Fewer, larger merges: with the default of 4, merging takes half of the time that recording one event does.
INSERT INTO case_search (case_search, rank) VALUES ('automerge', 16)
