-- DropIndex
DROP INDEX "Attempt_userId_id_idx";

-- CreateIndex
CREATE INDEX "Attempt_userId_createdAt_id_idx" ON "Attempt"("userId", "createdAt", "id");
