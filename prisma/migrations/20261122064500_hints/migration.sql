-- CreateTable
CREATE TABLE "Hint" (
    "attemptId" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Hint_pkey" PRIMARY KEY ("attemptId","turn")
);

-- AddForeignKey
ALTER TABLE "Hint" ADD CONSTRAINT "Hint_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A hint that was asked for stays asked for. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT SELECT, INSERT ON "Hint" TO ruqun_app;
  END IF;
END
$$;
