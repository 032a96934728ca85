-- Erasing somebody also takes what could still confirm their name, and the address an invitation went to.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT UPDATE ("nameHash", "nameSalt") ON "Certificate" TO ruqun_app;
    GRANT UPDATE ("email") ON "Invitation" TO ruqun_app;
  END IF;
END
$$;
