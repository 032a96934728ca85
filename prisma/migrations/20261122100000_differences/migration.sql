-- CreateEnum
CREATE TYPE "DifferenceKind" AS ENUM ('norm', 'scenario');

-- CreateTable
CREATE TABLE "Difference" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "organizationId" UUID,
    "kind" "DifferenceKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "overlay" TEXT,
    "text" VARCHAR(500) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Difference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Difference_organizationId_kind_subject_idx" ON "Difference"("organizationId", "kind", "subject");

-- CreateIndex
CREATE INDEX "Difference_userId_createdAt_idx" ON "Difference"("userId", "createdAt");

-- AddForeignKey
ALTER TABLE "Difference" ADD CONSTRAINT "Difference_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What somebody wrote may be taken back, never rewritten. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT SELECT, INSERT, DELETE ON "Difference" TO ruqun_app;
  END IF;
END
$$;
