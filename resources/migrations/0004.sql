-- What is owed on a case after the response (promises, orders, reviews) stands among the targets: `kind` says which, `name`
-- is what will be done and `owner` who sees to it; both are '' for targets that the policy sets.
ALTER TABLE target ADD COLUMN name TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE target ADD COLUMN owner TEXT NOT NULL DEFAULT '' COLLATE NOCASE
-- next
-- With all that the worklist reads, and with `pending` itself: without it SQLite looks into the table for every row.
DROP INDEX target_pending
-- next
CREATE INDEX target_pending ON target (due, case_key, id, starts, owner, kind, name, pending) WHERE pending
-- next
-- Restrictions in force, by the case on which they were imposed: asked for before anybody writes to or rings somebody.
CREATE TABLE restriction (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    person INTEGER NOT NULL,
    complainant TEXT NOT NULL COLLATE NOCASE,
    address TEXT NOT NULL COLLATE NOCASE,
    sanctions TEXT NOT NULL,
    contact TEXT NOT NULL,
    since TEXT NOT NULL,
    review_by TEXT NOT NULL,
    PRIMARY KEY (case_key, sequence)
) WITHOUT ROWID
-- next
CREATE INDEX restriction_person ON restriction (person) WHERE person > 0
-- next
CREATE INDEX restriction_complainant ON restriction (complainant, address)
-- next
-- Where a case comes from, as commonality counts it: the postcode's sector or, without one, the street.
ALTER TABLE case_row ADD COLUMN area TEXT NOT NULL DEFAULT '' COLLATE NOCASE
-- next
-- The root cause of a case as last found, by the event that found it.
CREATE TABLE learnt (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    cause TEXT NOT NULL,
    place TEXT NOT NULL COLLATE NOCASE,
    contractor TEXT NOT NULL COLLATE NOCASE,
    service TEXT NOT NULL,
    category TEXT NOT NULL,
    found TEXT NOT NULL,
    PRIMARY KEY (case_key, sequence)
) WITHOUT ROWID
-- next
CREATE INDEX learnt_found ON learnt (found, cause, service)
-- next
CREATE TABLE lesson (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    text TEXT NOT NULL,
    improvement TEXT NOT NULL,
    drawn TEXT NOT NULL,
    PRIMARY KEY (case_key, sequence)
) WITHOUT ROWID
-- next
CREATE INDEX lesson_drawn ON lesson (drawn)
-- next
-- Of each answer that was audited, how many of the questions asked it met.
CREATE TABLE audit (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    stage TEXT NOT NULL,
    met INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    audited TEXT NOT NULL,
    PRIMARY KEY (case_key, sequence)
) WITHOUT ROWID
-- next
CREATE INDEX audit_audited ON audit (audited, stage, met, asked)
-- next
-- The satisfaction survey: a row for each question's mark, 1 to 5, and one without a question for its being sent.
CREATE TABLE survey (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    question TEXT NOT NULL,
    score INTEGER NOT NULL,
    happened TEXT NOT NULL,
    PRIMARY KEY (case_key, question)
) WITHOUT ROWID
-- next
CREATE INDEX survey_happened ON survey (happened, question, score)
-- next
-- Staff named for their performance review stand in no projection: they are found in the record itself, and only where
-- somebody asks for them.
CREATE INDEX event_staff ON event (happened) WHERE name = 'staff.named'
-- next
-- What outside bodies did: `what` is the event's name, `finding` one of the body's, or ''. `in_time` tells, of an answer to
-- something that had a day, whether it kept it.
CREATE TABLE outside_step (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    body TEXT NOT NULL,
    what TEXT NOT NULL,
    finding TEXT NOT NULL,
    happened TEXT NOT NULL,
    in_time INTEGER,
    PRIMARY KEY (case_key, sequence)
) WITHOUT ROWID
-- next
CREATE INDEX outside_step_happened ON outside_step (happened, what, body, finding)
-- next
-- Milestones that a duty of the organisation counts (three stage 3 hearings).
CREATE TABLE counted_step (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    name TEXT NOT NULL,
    happened TEXT NOT NULL,
    PRIMARY KEY (case_key, sequence)
) WITHOUT ROWID
-- next
CREATE INDEX counted_step_name ON counted_step (name, happened)
-- next
-- Matters of the organisation that belong to no case: duties ("duty/housemark") and improvements ("improvement/12").
-- Their record, kept by the same rules as the cases' timeline.
CREATE TABLE matter_event (
    position INTEGER PRIMARY KEY,
    matter TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    name TEXT NOT NULL,
    happened TEXT NOT NULL,
    recorded TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    data TEXT NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (matter, sequence)
)
-- next
CREATE TRIGGER matter_event_is_never_changed BEFORE UPDATE ON matter_event
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
CREATE TRIGGER matter_event_is_never_deleted BEFORE DELETE ON matter_event
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END
-- next
-- What the projections were reckoned with. Without it they are brought in line when the register is next opened.
DELETE FROM setting WHERE name = 'projected_with'
