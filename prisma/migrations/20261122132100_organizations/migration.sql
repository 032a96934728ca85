-- CreateEnum
CREATE TYPE "Role" AS ENUM ('trainee', 'manager', 'admin');

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "language" VARCHAR(5) NOT NULL,
    "timeZone" VARCHAR(64) NOT NULL,
    "overlay" TEXT NOT NULL,
    "house" JSONB NOT NULL,
    "retentionMonths" INTEGER NOT NULL DEFAULT 24,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "userId" UUID,
    "role" "Role" NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "staffNumber" VARCHAR(40),
    "department" VARCHAR(120),
    "email" VARCHAR(254),
    "phone" VARCHAR(40),
    "codeHash" CHAR(64),
    "codeExpiresAt" TIMESTAMPTZ(3),
    "codeFailures" INTEGER NOT NULL DEFAULT 0,
    "joinedAt" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cohort" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Cohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CohortMember" (
    "organizationId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CohortMember_pkey" PRIMARY KEY ("cohortId","membershipId")
);

-- CreateTable
CREATE TABLE "CohortManager" (
    "organizationId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,

    CONSTRAINT "CohortManager_pkey" PRIMARY KEY ("cohortId","membershipId")
);

-- CreateTable
CREATE TABLE "JoinLink" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "cohortId" UUID,
    "token" VARCHAR(32) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JoinLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" "Role" NOT NULL,
    "cohortId" UUID,
    "tokenHash" CHAR(64) NOT NULL,
    "invitedBy" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Membership_organizationId_name_idx" ON "Membership"("organizationId", "name");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_organizationId_userId_key" ON "Membership"("organizationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_organizationId_staffNumber_key" ON "Membership"("organizationId", "staffNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Cohort_organizationId_name_key" ON "Cohort"("organizationId", "name");

-- CreateIndex
CREATE INDEX "CohortMember_organizationId_membershipId_idx" ON "CohortMember"("organizationId", "membershipId");

-- CreateIndex
CREATE INDEX "CohortManager_organizationId_membershipId_idx" ON "CohortManager"("organizationId", "membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "JoinLink_token_key" ON "JoinLink"("token");

-- CreateIndex
CREATE INDEX "JoinLink_organizationId_idx" ON "JoinLink"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organizationId_createdAt_idx" ON "Invitation"("organizationId", "createdAt");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cohort" ADD CONSTRAINT "Cohort_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortMember" ADD CONSTRAINT "CohortMember_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortMember" ADD CONSTRAINT "CohortMember_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortManager" ADD CONSTRAINT "CohortManager_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CohortManager" ADD CONSTRAINT "CohortManager_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever left stays on record; what made the row is not rewritten. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT SELECT, INSERT, UPDATE ("name", "language", "timeZone", "overlay", "house", "retentionMonths") ON "Organization" TO ruqun_app;
    GRANT SELECT, INSERT, UPDATE ("userId", "role", "name", "staffNumber", "department", "email", "phone", "codeHash", "codeExpiresAt", "codeFailures", "joinedAt", "leftAt") ON "Membership" TO ruqun_app;
    GRANT SELECT, INSERT, UPDATE ("name", "archivedAt") ON "Cohort" TO ruqun_app;
    GRANT SELECT, INSERT, DELETE ON "CohortMember", "CohortManager" TO ruqun_app;
    GRANT SELECT, INSERT, UPDATE ("revokedAt") ON "JoinLink" TO ruqun_app;
    GRANT SELECT, INSERT, UPDATE ("revokedAt", "acceptedAt") ON "Invitation" TO ruqun_app;
  END IF;
END
$$;
