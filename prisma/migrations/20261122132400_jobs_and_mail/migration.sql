-- CreateTable
CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "organizationId" UUID,
    "kind" TEXT NOT NULL,
    "key" TEXT,
    "payload" JSONB NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "organizationId" UUID,
    "address" VARCHAR(254) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "language" VARCHAR(5) NOT NULL,
    "calendar" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unsubscription" (
    "organizationId" UUID NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Unsubscription_pkey" PRIMARY KEY ("organizationId","address")
);

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_doneAt_failedAt_dueAt_idx" ON "Job"("doneAt", "failedAt", "dueAt");

-- CreateIndex
CREATE INDEX "Mail_organizationId_createdAt_idx" ON "Mail"("organizationId", "createdAt");

-- CreateIndex
CREATE INDEX "Mail_address_createdAt_idx" ON "Mail"("address", "createdAt");

-- What is done with is cleared away. Where one role does everything, the role does not exist and nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ruqun_app') THEN
    GRANT SELECT, INSERT, DELETE, UPDATE ("key", "payload", "dueAt", "tries", "lockedUntil", "doneAt", "failedAt", "error") ON "Job" TO ruqun_app;
    GRANT SELECT, INSERT, DELETE, UPDATE ("sentAt") ON "Mail" TO ruqun_app;
    GRANT SELECT, INSERT, DELETE ON "Unsubscription" TO ruqun_app;
  END IF;
END
$$;
