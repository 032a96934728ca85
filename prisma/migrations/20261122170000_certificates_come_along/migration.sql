-- A certificate made as a guest comes along with what the guest played: else its holder could neither take it back nor have it erased.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT UPDATE ("userId") ON "Certificate" TO ruqun_app;
  END IF;
END
$$;
