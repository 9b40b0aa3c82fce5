-- What a facilitator may see and do. Runs as the organisers, who own all of it. {outcome} and {relation} stand for the
-- numbers of those records, {outcome_…} for those of their fields; {…_as_logged} compares a row with what the log says.

-- Who asks. Not current_user: inside of these functions that is their owner.
CREATE OR REPLACE FUNCTION oogst_is_limited() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT NOT pg_has_role(session_user, 'oogst_organiser', 'MEMBER') $$;
CREATE OR REPLACE FUNCTION oogst_login() RETURNS text LANGUAGE sql STABLE
AS $$ SELECT session_user::text $$;

-- What is theirs, and what is needed to understand it.
CREATE OR REPLACE FUNCTION oogst_tables() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT tbl FROM facilitates WHERE login = session_user $$;
CREATE OR REPLACE FUNCTION oogst_sessions() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT ses FROM session_login WHERE login = session_user $$;
CREATE OR REPLACE FUNCTION oogst_outcomes() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT id FROM outcome WHERE "table" IN (SELECT oogst_tables()) $$;
CREATE OR REPLACE FUNCTION oogst_relations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT id FROM relation WHERE "from" IN (SELECT oogst_outcomes()) AND "to" IN (SELECT oogst_outcomes()) $$;
CREATE OR REPLACE FUNCTION oogst_resources() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT id FROM resource WHERE outcome IN (SELECT oogst_outcomes()) $$;
CREATE OR REPLACE FUNCTION oogst_meetups() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT meetup FROM "table" WHERE id IN (SELECT oogst_tables()) $$;
CREATE OR REPLACE FUNCTION oogst_rounds() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT id FROM round WHERE meetup IN (SELECT oogst_meetups()) $$;
CREATE OR REPLACE FUNCTION oogst_programme_items() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT id FROM programme_item WHERE meetup IN (SELECT oogst_meetups()) $$;
CREATE OR REPLACE FUNCTION oogst_issues() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT issue FROM "table" WHERE id IN (SELECT oogst_tables()) UNION SELECT issue FROM outcome WHERE "table" IN (SELECT oogst_tables()) $$;
CREATE OR REPLACE FUNCTION oogst_all_series() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT series FROM meetup WHERE id IN (SELECT oogst_meetups()) UNION SELECT series FROM issue WHERE id IN (SELECT oogst_issues()) $$;
CREATE OR REPLACE FUNCTION oogst_seats() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT id FROM seat WHERE "table" IN (SELECT oogst_tables()) $$;
CREATE OR REPLACE FUNCTION oogst_table_rounds() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT id FROM table_round WHERE "table" IN (SELECT oogst_tables()) $$;
CREATE OR REPLACE FUNCTION oogst_participations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT participation FROM seat WHERE "table" IN (SELECT oogst_tables()) AND vis > 0
      UNION SELECT facilitator FROM "table" WHERE id IN (SELECT oogst_tables())
      UNION SELECT note_taker FROM "table" WHERE id IN (SELECT oogst_tables())
      UNION SELECT facilitator FROM table_round WHERE "table" IN (SELECT oogst_tables()) AND vis > 0
      UNION SELECT note_taker FROM table_round WHERE "table" IN (SELECT oogst_tables()) AND vis > 0 $$;
CREATE OR REPLACE FUNCTION oogst_persons() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT person FROM participation WHERE id IN (SELECT oogst_participations()) $$;
CREATE OR REPLACE FUNCTION oogst_affiliations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT id FROM affiliation WHERE person IN (SELECT oogst_persons()) $$;
CREATE OR REPLACE FUNCTION oogst_organisations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT organisation FROM participation WHERE id IN (SELECT oogst_participations())
      UNION SELECT organisation FROM affiliation WHERE person IN (SELECT oogst_persons())
      UNION SELECT held_by_organisation FROM outcome WHERE "table" IN (SELECT oogst_tables()) $$;
-- Sessions that wrote at these tables, so that one sees where a value comes from.
CREATE OR REPLACE FUNCTION oogst_seen_sessions() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT ses FROM session_login WHERE login = session_user
      UNION SELECT ses FROM change WHERE tbl = {outcome} AND row IN (SELECT oogst_outcomes())
      UNION SELECT ses FROM change WHERE tbl = {relation} AND row IN (SELECT oogst_relations()) $$;
CREATE OR REPLACE FUNCTION oogst_seen_actors() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT actor FROM session WHERE id IN (SELECT oogst_seen_sessions()) $$;

-- What the log says that a field holds.
CREATE OR REPLACE FUNCTION oogst_held(one uuid, field bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT val FROM change WHERE row = one AND col = field ORDER BY hlc DESC, ses DESC LIMIT 1 $$;
-- How the log spells a reference.
CREATE OR REPLACE FUNCTION oogst_spelled(one uuid) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT 'b' || replace(one::text, '-', '') $$;
CREATE OR REPLACE FUNCTION oogst_refuse(why text) RETURNS void LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION '%', why USING ERRCODE = 'insufficient_privilege'; END $$;

-- One record that a facilitator wrote: is it theirs, and does its row say what the log says?
CREATE OR REPLACE FUNCTION oogst_judge(kind bigint, one uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  o outcome%ROWTYPE;
  r relation%ROWTYPE;
  wrong boolean;
BEGIN
  IF kind = {outcome} THEN
    SELECT * INTO o FROM outcome WHERE id = one;
    IF o.id IS NULL OR NOT coalesce(o."table" IN (SELECT oogst_tables()), false) THEN
      PERFORM oogst_refuse('this outcome does not stand at your table');
    END IF;
    IF o.meetup IS DISTINCT FROM (SELECT meetup FROM "table" WHERE id = o."table") THEN
      PERFORM oogst_refuse('this outcome does not belong to the meetup of its table');
    END IF;
    IF o.parent IS NOT NULL AND o.parent NOT IN (SELECT oogst_outcomes()) THEN
      PERFORM oogst_refuse('this outcome stands under one that is not at your table');
    END IF;
    wrong := {outcome_as_logged};
    wrong := wrong OR (o.parent IS NOT NULL OR NOT EXISTS(SELECT FROM cut WHERE row = one))
             AND oogst_held(one, {outcome_parent}) IS DISTINCT FROM oogst_spelled(o.parent);
    wrong := wrong OR (oogst_held(one, 0) = 'i1') IS DISTINCT FROM (o.vis = 1);
  ELSE
    SELECT * INTO r FROM relation WHERE id = one;
    IF r.id IS NULL OR one NOT IN (SELECT oogst_relations()) THEN
      PERFORM oogst_refuse('this relation is not between outcomes at your table');
    END IF;
    wrong := {relation_as_logged};
    wrong := wrong OR (oogst_held(one, 0) = 'i1') IS DISTINCT FROM (r.vis = 1);
  END IF;
  IF wrong THEN
    PERFORM oogst_refuse('the row does not say what the log says');
  END IF;
  IF EXISTS(SELECT FROM change c WHERE row = one AND head <> CASE
      WHEN EXISTS(SELECT FROM change b WHERE b.base_ses = c.ses AND b.base_seq = c.seq)
        OR EXISTS(SELECT FROM sup s WHERE s.t_ses = c.ses AND s.t_seq = c.seq) THEN 0 ELSE 1 END) THEN
    PERFORM oogst_refuse('the log does not say truly what was replaced');
  END IF;
END $$;

-- An entry of the log, when it comes in.
CREATE OR REPLACE FUNCTION oogst_on_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE at text;
BEGIN
  IF NOT oogst_is_limited() THEN
    RETURN NEW;
  END IF;
  IF NEW.ses NOT IN (SELECT oogst_sessions()) OR NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM change WHERE ses = NEW.ses) THEN
    PERFORM oogst_refuse('this session is not yours');
  END IF;
  IF (NEW.hlc >> 16) > extract(epoch FROM now()) * 1000 + 86400000 * 3660.0 THEN
    PERFORM oogst_refuse('this clock is more than ten years ahead');
  END IF;
  IF NEW.tbl = 0 AND NEW.row = '{step}' AND NEW.val IS NULL THEN
    RETURN NEW; -- a step that changes nothing
  END IF;
  IF NEW.tbl NOT IN ({outcome}, {relation}) THEN
    PERFORM oogst_refuse('a facilitator records outcomes and their relations only');
  END IF;
  IF EXISTS(SELECT FROM change WHERE row = NEW.row) THEN
    IF EXISTS(SELECT FROM change WHERE row = NEW.row AND tbl <> NEW.tbl) THEN
      PERFORM oogst_refuse('this is another record');
    END IF;
    -- What is there already must be theirs before they touch it; what they are just making is.
    IF EXISTS(SELECT FROM change WHERE row = NEW.row AND ses <> NEW.ses)
       AND NOT (NEW.tbl = {outcome} AND NEW.row IN (SELECT oogst_outcomes()) OR NEW.tbl = {relation} AND NEW.row IN (SELECT oogst_relations())) THEN
      PERFORM oogst_refuse('this does not stand at your table');
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- And when the step is whole: once for each record, at its last entry.
CREATE OR REPLACE FUNCTION oogst_on_whole_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF oogst_is_limited() AND NEW.tbl <> 0 AND (TG_OP = 'UPDATE' OR NOT EXISTS(SELECT FROM change WHERE row = NEW.row AND ses = NEW.ses AND seq > NEW.seq)) THEN
    PERFORM oogst_judge(NEW.tbl, NEW.row);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION oogst_on_whole_replacement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF oogst_is_limited() THEN
    PERFORM oogst_judge(tbl, row) FROM change WHERE ses = NEW.ses AND seq = NEW.seq;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION oogst_on_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF oogst_is_limited() THEN
    PERFORM oogst_judge(CASE TG_TABLE_NAME WHEN 'outcome' THEN {outcome} ELSE {relation} END, NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION oogst_on_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT oogst_is_limited() THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.maxseq <> 0 OR NEW.maxhlc <> 0 OR NEW.complete <> 1 OR NEW.merged <> 0 OR EXISTS(SELECT FROM change WHERE ses = NEW.id) THEN
      PERFORM oogst_refuse('a session begins at nothing');
    END IF;
    INSERT INTO session_login(ses, login) VALUES(NEW.id, session_user);
  ELSIF NEW.maxseq <> (SELECT coalesce(max(seq), 0) FROM change WHERE ses = NEW.id)
        OR NEW.maxhlc <> (SELECT coalesce(max(hlc), 0) FROM change WHERE ses = NEW.id) THEN
    PERFORM oogst_refuse('a session is as long as its entries');
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION oogst_on_replaced() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF oogst_is_limited() AND (NEW.ses NOT IN (SELECT oogst_sessions()) OR NOT EXISTS(
      SELECT FROM change t JOIN change b ON b.row = t.row
      WHERE t.ses = NEW.t_ses AND t.seq = NEW.t_seq AND b.ses = NEW.ses AND b.seq = NEW.seq)) THEN
    PERFORM oogst_refuse('an entry replaces entries of its own record');
  END IF;
  RETURN NEW;
END $$;
-- Steps: of others a facilitator sees that they were, not their texts, which may name people.
CREATE OR REPLACE VIEW oogst_limited.tx WITH (security_barrier) AS
  SELECT ses, seq, at, kind, CASE WHEN ses IN (SELECT public.oogst_sessions()) THEN label END AS label, ref_ses, ref_seq, crc
  FROM public.tx WHERE ses IN (SELECT public.oogst_seen_sessions());
CREATE OR REPLACE FUNCTION oogst_on_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.ses NOT IN (SELECT oogst_sessions()) THEN
    PERFORM oogst_refuse('this session is not yours');
  END IF;
  INSERT INTO public.tx(ses, seq, at, kind, label, ref_ses, ref_seq, crc)
  VALUES(NEW.ses, NEW.seq, NEW.at, NEW.kind, NEW.label, NEW.ref_ses, NEW.ref_seq, NEW.crc);
  RETURN NEW;
END $$;

-- Who comes to sit at a table is news for its facilitator, and who leaves it too.
CREATE OR REPLACE FUNCTION oogst_on_seat() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO rewritten(tbl, row) VALUES({participation}, NEW.participation);
  INSERT INTO rewritten(tbl, row) SELECT {person}, person FROM participation WHERE id = NEW.participation AND person IS NOT NULL;
  INSERT INTO rewritten(tbl, row) SELECT {organisation}, organisation FROM participation WHERE id = NEW.participation AND organisation IS NOT NULL;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION oogst_on_move() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$ BEGIN INSERT INTO rewritten(tbl, row) VALUES({outcome}, NEW.id); RETURN NULL; END $$;

DROP TRIGGER IF EXISTS oogst_entry ON change;
CREATE TRIGGER oogst_entry BEFORE INSERT ON change FOR EACH ROW EXECUTE FUNCTION oogst_on_entry();
DROP TRIGGER IF EXISTS oogst_whole_entry ON change;
CREATE CONSTRAINT TRIGGER oogst_whole_entry AFTER INSERT OR UPDATE ON change DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION oogst_on_whole_entry();
DROP TRIGGER IF EXISTS oogst_row ON outcome;
CREATE CONSTRAINT TRIGGER oogst_row AFTER INSERT OR UPDATE ON outcome DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION oogst_on_row();
DROP TRIGGER IF EXISTS oogst_row ON relation;
CREATE CONSTRAINT TRIGGER oogst_row AFTER INSERT OR UPDATE ON relation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION oogst_on_row();
DROP TRIGGER IF EXISTS oogst_session ON session;
CREATE TRIGGER oogst_session BEFORE INSERT OR UPDATE ON session FOR EACH ROW EXECUTE FUNCTION oogst_on_session();
DROP TRIGGER IF EXISTS oogst_replaced ON sup;
CREATE TRIGGER oogst_replaced BEFORE INSERT ON sup FOR EACH ROW EXECUTE FUNCTION oogst_on_replaced();
DROP TRIGGER IF EXISTS oogst_whole_replacement ON sup;
CREATE CONSTRAINT TRIGGER oogst_whole_replacement AFTER INSERT ON sup DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION oogst_on_whole_replacement();
DROP TRIGGER IF EXISTS oogst_step ON oogst_limited.tx;
CREATE TRIGGER oogst_step INSTEAD OF INSERT ON oogst_limited.tx FOR EACH ROW EXECUTE FUNCTION oogst_on_step();
DROP TRIGGER IF EXISTS oogst_seated ON seat;
CREATE TRIGGER oogst_seated AFTER INSERT OR UPDATE OF "table", vis ON seat FOR EACH ROW EXECUTE FUNCTION oogst_on_seat();
DROP TRIGGER IF EXISTS oogst_moved ON outcome;
CREATE TRIGGER oogst_moved AFTER UPDATE OF "table" ON outcome FOR EACH ROW WHEN (OLD."table" IS DISTINCT FROM NEW."table") EXECUTE FUNCTION oogst_on_move();

-- The tables of the log. Organisers own them and see all; readers look.
DO $$
DECLARE one text;
BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
    EXECUTE format('REVOKE ALL ON %I FROM oogst_facilitator, oogst_reader', one);
    EXECUTE format('DROP POLICY IF EXISTS looks ON %I', one);
    EXECUTE format('DROP POLICY IF EXISTS sees ON %I', one);
    EXECUTE format('DROP POLICY IF EXISTS adds ON %I', one);
    EXECUTE format('DROP POLICY IF EXISTS changes ON %I', one);
    EXECUTE format('DROP POLICY IF EXISTS drops ON %I', one);
    IF one NOT IN ('session_login', 'facilitates', 'draft') THEN
      EXECUTE format('CREATE POLICY looks ON %I FOR SELECT TO oogst_reader USING (true)', one);
      EXECUTE format('GRANT SELECT ON %I TO oogst_reader', one);
    END IF;
  END LOOP;
END $$;
GRANT USAGE ON SCHEMA oogst_limited TO oogst_facilitator;
GRANT SELECT, INSERT ON oogst_limited.tx TO oogst_facilitator;
GRANT USAGE ON SEQUENCE change_n_seq, rewritten_n_seq TO oogst_facilitator;
GRANT SELECT ON draft TO oogst_reader; -- and sees none: what is half typed is nobody else's
GRANT SELECT ON meta, erased, facilitates TO oogst_facilitator;
GRANT SELECT, INSERT ON actor, session, change, sup, rewritten TO oogst_facilitator;
GRANT UPDATE(maxseq, maxhlc) ON session TO oogst_facilitator;
GRANT UPDATE(head) ON change TO oogst_facilitator;
GRANT SELECT, INSERT, DELETE ON contested, cut TO oogst_facilitator;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO oogst_facilitator;

CREATE POLICY sees ON meta FOR SELECT TO oogst_facilitator USING (true);
CREATE POLICY sees ON erased FOR SELECT TO oogst_facilitator USING (true);
CREATE POLICY sees ON sup FOR SELECT TO oogst_facilitator USING (true);
CREATE POLICY sees ON rewritten FOR SELECT TO oogst_facilitator USING (true);
CREATE POLICY sees ON facilitates FOR SELECT TO oogst_facilitator USING (login = oogst_login());
CREATE POLICY sees ON actor FOR SELECT TO oogst_facilitator USING (id IN (SELECT oogst_seen_actors()));
CREATE POLICY sees ON session FOR SELECT TO oogst_facilitator USING (id IN (SELECT oogst_seen_sessions()));
CREATE POLICY sees ON change FOR SELECT TO oogst_facilitator USING (ses IN (SELECT oogst_sessions()) {seen_entries});
CREATE POLICY adds ON actor FOR INSERT TO oogst_facilitator WITH CHECK (name = oogst_login());
CREATE POLICY adds ON session FOR INSERT TO oogst_facilitator WITH CHECK (true); -- the triggers judge
CREATE POLICY adds ON change FOR INSERT TO oogst_facilitator WITH CHECK (true);
CREATE POLICY adds ON sup FOR INSERT TO oogst_facilitator WITH CHECK (true);
CREATE POLICY adds ON rewritten FOR INSERT TO oogst_facilitator WITH CHECK (tbl IN ({outcome}, {relation}));
CREATE POLICY changes ON session FOR UPDATE TO oogst_facilitator USING (id IN (SELECT oogst_sessions()));
CREATE POLICY changes ON change FOR UPDATE TO oogst_facilitator
  USING (ses IN (SELECT oogst_sessions()) OR tbl = {outcome} AND row IN (SELECT oogst_outcomes()) OR tbl = {relation} AND row IN (SELECT oogst_relations()));
CREATE POLICY changes ON draft FOR ALL TO oogst_facilitator USING (ses IN (SELECT oogst_sessions()));
CREATE POLICY changes ON contested FOR ALL TO oogst_facilitator
  USING (row IN (SELECT oogst_outcomes()) OR row IN (SELECT oogst_relations()));
CREATE POLICY changes ON cut FOR ALL TO oogst_facilitator USING (row IN (SELECT oogst_outcomes()));
