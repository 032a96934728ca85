-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "code" CHAR(32) NOT NULL,
    "userId" UUID NOT NULL,
    "organizationId" UUID,
    "module" TEXT NOT NULL,
    "band" TEXT,
    "nameHash" CHAR(64) NOT NULL,
    "nameSalt" CHAR(32) NOT NULL,
    "completedAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE INDEX "Certificate_userId_idx" ON "Certificate"("userId");

-- CreateIndex
CREATE INDEX "Certificate_organizationId_idx" ON "Certificate"("organizationId");

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was certified is not rewritten. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT SELECT, INSERT, UPDATE ("band", "expiresAt", "revokedAt") ON "Certificate" TO ruqun_app;
  END IF;
END
$$;
