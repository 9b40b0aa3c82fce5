-- From version 1 to 2. In version 1 a removal did not say what its author had seen; there was one author at a time, so
-- it had seen all that came before it. Every laptop comes to the same rows.
INSERT INTO sup(t_ses,t_seq,ses,seq)
  SELECT seen.ses, seen.seq, removal.ses, removal.seq FROM change removal
  JOIN change seen ON seen.row=removal.row AND seen.hlc<removal.hlc
  WHERE removal.col=0 AND removal.val=0 AND seen.head=1
  ON CONFLICT DO NOTHING;
UPDATE change SET head=0 WHERE EXISTS(SELECT 1 FROM sup WHERE t_ses=change.ses AND t_seq=change.seq);
ALTER TABLE session ADD COLUMN merged INT NOT NULL DEFAULT 0;
-- Both were never filled in version 1.
DROP TABLE erased;
DROP TABLE draft;
