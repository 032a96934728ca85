-- CreateEnum
CREATE TYPE "UserKind" AS ENUM ('guest', 'named');

-- CreateEnum
CREATE TYPE "Mode" AS ENUM ('practice', 'assessment');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "kind" "UserKind" NOT NULL,
    "tokensValidFrom" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScenarioRevision" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "storyHash" CHAR(64) NOT NULL,
    "keyHash" CHAR(64) NOT NULL,
    "textHash" CHAR(64) NOT NULL,
    "format" INTEGER NOT NULL,
    "story" JSON NOT NULL,
    "rubric" JSON NOT NULL,
    "text" JSON NOT NULL,
    "prose" JSON NOT NULL,
    "meta" JSON NOT NULL,
    "publishedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ScenarioRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "organizationId" UUID,
    "scenario" TEXT NOT NULL,
    "storyHash" CHAR(64) NOT NULL,
    "format" INTEGER NOT NULL,
    "client" TEXT NOT NULL,
    "overlay" TEXT NOT NULL,
    "house" JSONB NOT NULL,
    "seed" CHAR(16) NOT NULL,
    "mode" "Mode" NOT NULL,
    "guided" BOOLEAN NOT NULL,
    "rewoundFrom" UUID,
    "sharedTurns" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "ending" TEXT,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "attemptId" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "scenario" TEXT NOT NULL,
    "point" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "move" JSON NOT NULL,
    "at" INTEGER NOT NULL,
    "signals" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("attemptId","turn")
);

-- CreateTable
CREATE TABLE "AttemptScore" (
    "attemptId" UUID NOT NULL,
    "keyHash" CHAR(64) NOT NULL,
    "actEarned" INTEGER NOT NULL,
    "actPossible" INTEGER NOT NULL,
    "readEarned" INTEGER NOT NULL,
    "readPossible" INTEGER NOT NULL,
    "band" TEXT,
    "dimensions" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AttemptScore_pkey" PRIMARY KEY ("attemptId","keyHash")
);

-- CreateTable
CREATE TABLE "NormScore" (
    "attemptId" UUID NOT NULL,
    "keyHash" CHAR(64) NOT NULL,
    "norm" TEXT NOT NULL,
    "marks" TEXT[],

    CONSTRAINT "NormScore_pkey" PRIMARY KEY ("attemptId","keyHash","norm")
);

-- CreateIndex
CREATE INDEX "ScenarioRevision_storyHash_publishedAt_idx" ON "ScenarioRevision"("storyHash", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ScenarioRevision_storyHash_keyHash_textHash_key" ON "ScenarioRevision"("storyHash", "keyHash", "textHash");

-- CreateIndex
CREATE INDEX "Attempt_organizationId_userId_id_idx" ON "Attempt"("organizationId", "userId", "id");

-- CreateIndex
CREATE INDEX "Attempt_userId_id_idx" ON "Attempt"("userId", "id");

-- CreateIndex
CREATE INDEX "Decision_scenario_point_choice_idx" ON "Decision"("scenario", "point", "choice");

-- CreateIndex
CREATE INDEX "NormScore_norm_idx" ON "NormScore"("norm");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptScore" ADD CONSTRAINT "AttemptScore_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NormScore" ADD CONSTRAINT "NormScore_attemptId_keyHash_fkey" FOREIGN KEY ("attemptId", "keyHash") REFERENCES "AttemptScore"("attemptId", "keyHash") ON DELETE RESTRICT ON UPDATE CASCADE;
