-- What the words on an open case may mean and nobody has decided about yet: kinds of resources/guards, "hazard crime"; ''
-- where nothing waits to be decided. Today lists these cases: its cost is theirs, however many others there are.
ALTER TABLE case_row ADD COLUMN alerts TEXT NOT NULL DEFAULT ''
-- next
-- With `alerts` itself: without it SQLite looks into the table for every row.
CREATE INDEX case_row_alerts ON case_row (received, key, alerts) WHERE alerts <> ''
-- next
CREATE INDEX case_row_alerts_officer ON case_row (officer, received, key, alerts) WHERE alerts <> ''
-- next
-- What the projections were reckoned with. Without it they are brought in line when the register is next opened.
DELETE FROM setting WHERE name = 'projected_with'
