-- The second clock: whether a stage was acknowledged and answered in the time of the policy that the case's own is
-- compared with; NULL where that sets no such target.
ALTER TABLE stage_run ADD COLUMN code_acknowledged_in_target INTEGER
-- next
ALTER TABLE stage_run ADD COLUMN code_responded_in_target INTEGER
-- next
DROP INDEX stage_run_acknowledged
-- next
CREATE INDEX stage_run_acknowledged ON stage_run (
    acknowledged, procedure, stage, acknowledged_in_target, code_acknowledged_in_target
)
-- next
DROP INDEX stage_run_responded
-- next
CREATE INDEX stage_run_responded ON stage_run (
    responded, procedure, stage, responded_in_target, code_responded_in_target, outcome, service, category
)
-- next
-- Each decision on whether a case is taken, by the event that was it: kind is 'refuse' or 'redirect' by the policy's
-- exclusion, or 'set-aside' where the case was taken all the same. It counts on the day it was made, whatever became of
-- the case later.
CREATE TABLE refusal (
    case_key INTEGER NOT NULL REFERENCES case_origin (key),
    sequence INTEGER NOT NULL,
    procedure TEXT NOT NULL,
    exclusion TEXT NOT NULL,
    kind TEXT NOT NULL,
    service TEXT NOT NULL,
    category TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (case_key, sequence)
) WITHOUT ROWID
-- next
CREATE INDEX refusal_decided ON refusal (decided, procedure, exclusion, kind, service, category)
-- next
-- What the projections were reckoned with. Without it they are brought in line when the register is next opened.
DELETE FROM setting WHERE name = 'projected_with'
