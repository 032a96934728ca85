-- CreateTable
CREATE TABLE "StarredLine" (
    "userId" UUID NOT NULL,
    "scenario" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "attemptId" UUID NOT NULL,
    "shownAs" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StarredLine_pkey" PRIMARY KEY ("userId","scenario","line")
);

-- AddForeignKey
ALTER TABLE "StarredLine" ADD CONSTRAINT "StarredLine_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StarredLine" ADD CONSTRAINT "StarredLine_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A star may be set and taken back, never rewritten. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT SELECT, INSERT, DELETE ON "StarredLine" TO ruqun_app;
  END IF;
END
$$;
