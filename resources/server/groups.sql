-- The groups of users, and who owns the document: all organisers together. Runs as whoever made the database.
DO $$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['oogst_organiser', 'oogst_facilitator', 'oogst_reader'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = one) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', one);
    END IF;
  END LOOP;
  IF NOT pg_has_role('oogst_organiser', 'MEMBER') THEN
    EXECUTE format('GRANT oogst_organiser TO %I WITH ADMIN OPTION', current_user);
  END IF;
  -- Organisers say who else does what.
  IF NOT pg_has_role('oogst_organiser', 'oogst_facilitator', 'MEMBER') THEN
    GRANT oogst_facilitator, oogst_reader TO oogst_organiser WITH ADMIN OPTION;
  END IF;
  IF NOT has_schema_privilege('oogst_organiser', 'public', 'CREATE') THEN
    GRANT USAGE, CREATE ON SCHEMA public TO oogst_organiser;
  END IF;
  IF NOT has_schema_privilege('oogst_reader', 'public', 'USAGE') THEN
    GRANT USAGE ON SCHEMA public TO oogst_facilitator, oogst_reader;
  END IF;
  IF has_schema_privilege('public', 'public', 'CREATE') THEN
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  END IF;
  IF has_database_privilege('public', current_database(), 'CONNECT') THEN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT, CREATE ON DATABASE %I TO oogst_organiser WITH GRANT OPTION', current_database());
  END IF;
END $$;

-- Which tables a facilitator has, and whose each session is.
CREATE TABLE IF NOT EXISTS facilitates(login text NOT NULL, tbl uuid NOT NULL, PRIMARY KEY(login, tbl));
CREATE TABLE IF NOT EXISTS session_login(ses bigint PRIMARY KEY, login text NOT NULL);
CREATE SCHEMA IF NOT EXISTS oogst_limited;

DO $$
DECLARE one text;
BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tableowner <> 'oogst_organiser' LOOP
    EXECUTE format('ALTER TABLE public.%I OWNER TO oogst_organiser', one);
  END LOOP;
  IF (SELECT nspowner FROM pg_namespace WHERE nspname = 'oogst_limited') <> 'oogst_organiser'::regrole THEN
    ALTER SCHEMA oogst_limited OWNER TO oogst_organiser;
  END IF;
END $$;
