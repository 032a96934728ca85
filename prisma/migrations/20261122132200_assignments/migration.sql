-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "assignmentId" UUID,
ADD COLUMN     "openSlot" TEXT,
ADD COLUMN     "repeat" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "module" TEXT NOT NULL,
    "cohortId" UUID,
    "membershipId" UUID,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "mode" "Mode" NOT NULL,
    "guided" BOOLEAN NOT NULL,
    "overlay" TEXT NOT NULL,
    "client" TEXT,
    "passBand" TEXT,
    "attemptsAllowed" INTEGER,
    "createdBy" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentRead" (
    "organizationId" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AssignmentRead_pkey" PRIMARY KEY ("assignmentId","membershipId")
);

-- CreateTable
CREATE TABLE "Share" (
    "attemptId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Share_pkey" PRIMARY KEY ("attemptId")
);

-- CreateIndex
CREATE INDEX "Assignment_organizationId_createdAt_idx" ON "Assignment"("organizationId", "createdAt");

-- CreateIndex
CREATE INDEX "Assignment_cohortId_idx" ON "Assignment"("cohortId");

-- CreateIndex
CREATE INDEX "Assignment_membershipId_idx" ON "Assignment"("membershipId");

-- CreateIndex
CREATE INDEX "AssignmentRead_organizationId_idx" ON "AssignmentRead"("organizationId");

-- CreateIndex
CREATE INDEX "Share_organizationId_userId_idx" ON "Share"("organizationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_openSlot_key" ON "Attempt"("openSlot");

-- CreateIndex
CREATE INDEX "Attempt_organizationId_endedAt_idx" ON "Attempt"("organizationId", "endedAt");

-- CreateIndex
CREATE INDEX "Attempt_assignmentId_userId_scenario_idx" ON "Attempt"("assignmentId", "userId", "scenario");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentRead" ADD CONSTRAINT "AssignmentRead_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentRead" ADD CONSTRAINT "AssignmentRead_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An assignment may move or be withdrawn; what was assigned is not rewritten. An attempt changes hands when a guest takes it along, or when its person is erased. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT SELECT, INSERT, UPDATE ("dueAt", "withdrawnAt") ON "Assignment" TO ruqun_app;
    GRANT SELECT, INSERT ON "AssignmentRead" TO ruqun_app;
    GRANT SELECT, INSERT, DELETE ON "Share" TO ruqun_app;
    GRANT UPDATE ("openSlot", "userId") ON "Attempt" TO ruqun_app;
  END IF;
END
$$;
