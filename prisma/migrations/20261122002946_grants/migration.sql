-- What serves may read and add. It may not rewrite what happened: no UPDATE or DELETE on decisions and scores, and on
-- other tables only the columns that change. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT USAGE ON SCHEMA public TO ruqun_app;
    GRANT SELECT, INSERT ON "User", "ScenarioRevision", "Attempt", "Decision", "AttemptScore", "NormScore" TO ruqun_app;
    GRANT UPDATE ("publishedAt") ON "ScenarioRevision" TO ruqun_app;
    GRANT UPDATE ("endedAt", "ending") ON "Attempt" TO ruqun_app;
  END IF;
END
$$;
