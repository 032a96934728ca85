-- The second wall: what a transaction may see follows from whom it runs for, whatever a query forgets to ask. The first wall is in the code.
-- `ruqun.user` and `ruqun.organization` are set by the transaction helper; `ruqun.system` only by what works before anybody is known
-- (sign-in), for everybody (jobs), or for whoever holds a code (joining, certificates).
CREATE FUNCTION ruqun_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('ruqun.user', true), '')::uuid $$;
CREATE FUNCTION ruqun_organization() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('ruqun.organization', true), '')::uuid $$;
CREATE FUNCTION ruqun_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT COALESCE(current_setting('ruqun.system', true), '') = 'on' $$;

-- Subselects, so that Postgres asks once a statement and not once a row.
CREATE POLICY own ON "User" USING ("id" = (SELECT ruqun_user()) OR (SELECT ruqun_system()));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Identity', 'Password', 'OneTimeToken', 'StarredLine'] LOOP
    EXECUTE format('CREATE POLICY own ON %I USING ("userId" = (SELECT ruqun_user()) OR (SELECT ruqun_system()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['Cohort', 'CohortMember', 'CohortManager', 'JoinLink', 'Invitation', 'Assignment', 'AssignmentRead', 'AuditEvent', 'Rollup', 'Unsubscription', 'Mail'] LOOP
    EXECUTE format('CREATE POLICY ours ON %I USING ("organizationId" = (SELECT ruqun_organization()) OR (SELECT ruqun_system()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['Attempt', 'Membership', 'Difference', 'Share', 'Certificate'] LOOP
    EXECUTE format('CREATE POLICY own_or_ours ON %I USING ("userId" = (SELECT ruqun_user()) OR "organizationId" = (SELECT ruqun_organization()) OR (SELECT ruqun_system()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['Decision', 'Hint', 'AttemptScore', 'NormScore'] LOOP
    EXECUTE format('CREATE POLICY of_attempt ON %I USING ((SELECT ruqun_system()) OR EXISTS (SELECT FROM "Attempt" a WHERE a."id" = "attemptId"))', name);
  END LOOP;
END
$$;

CREATE POLICY ours ON "Organization" USING (
  "id" = (SELECT ruqun_organization()) OR "demo" OR (SELECT ruqun_system())
  OR EXISTS (SELECT FROM "Membership" m WHERE m."organizationId" = "Organization"."id" AND m."userId" = (SELECT ruqun_user()))
);
-- Work is done by the house; a request only asks for it.
CREATE POLICY house ON "Job" USING ((SELECT ruqun_system())) WITH CHECK ((SELECT ruqun_system()) OR "organizationId" = (SELECT ruqun_organization()));

-- Forced: the owner of a table is held to its policies too, as it also serves where only one role is set up.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['User', 'Identity', 'Password', 'OneTimeToken', 'StarredLine', 'Cohort', 'CohortMember', 'CohortManager', 'JoinLink', 'Invitation', 'Assignment', 'AssignmentRead',
    'AuditEvent', 'Rollup', 'Unsubscription', 'Mail', 'Attempt', 'Membership', 'Difference', 'Share', 'Certificate', 'Decision', 'Hint', 'AttemptScore', 'NormScore', 'Organization', 'Job'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END
$$;

-- Since when a person's sign-ins count, in one statement and before the transaction knows anybody. Null: there is no such person, or no longer.
CREATE FUNCTION ruqun_valid_from(person uuid) RETURNS timestamptz LANGUAGE plpgsql
  AS $$
DECLARE
  asking text := COALESCE(current_setting('ruqun.user', true), '');
  since timestamptz;
BEGIN
  PERFORM set_config('ruqun.user', person::text, true);
  SELECT "tokensValidFrom" INTO since FROM "User" WHERE "id" = person AND "erasedAt" IS NULL;
  PERFORM set_config('ruqun.user', asking, true);
  RETURN since;
END
$$;
