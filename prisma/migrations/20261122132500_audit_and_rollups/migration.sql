-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "userId" UUID,
    "act" TEXT NOT NULL,
    "kind" TEXT,
    "subject" TEXT,
    "details" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rollup" (
    "organizationId" UUID NOT NULL,
    "scope" VARCHAR(64) NOT NULL,
    "view" VARCHAR(64) NOT NULL,
    "module" VARCHAR(64) NOT NULL,
    "counts" JSONB NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rollup_pkey" PRIMARY KEY ("organizationId","scope","view","module")
);

-- CreateIndex
CREATE INDEX "AuditEvent_organizationId_createdAt_idx" ON "AuditEvent"("organizationId", "createdAt");

-- What was done stays written: no UPDATE, no DELETE. What is counted can be counted again. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT SELECT, INSERT ON "AuditEvent" TO ruqun_app;
    GRANT SELECT, INSERT, DELETE, UPDATE ("counts", "countedAt") ON "Rollup" TO ruqun_app;
  END IF;
END
$$;
