-- AlterTable
ALTER TABLE "Proceeding" ADD COLUMN "caseNumber" TEXT;

-- CreateTable
CREATE TABLE "CaseNumber" (
    "series" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,

    PRIMARY KEY ("series", "seq")
);

-- CreateTable
CREATE TABLE "NumberPattern" (
    "body" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "organ" TEXT,
    "pattern" TEXT NOT NULL,

    PRIMARY KEY ("body", "kind")
);

-- CreateTable
CREATE TABLE "ForeignPerson" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PackProof" (
    "eventId" TEXT NOT NULL PRIMARY KEY,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "CaseNumber_disputeId_idx" ON "CaseNumber"("disputeId");

-- CreateIndex
CREATE INDEX "CaseNumber_state_idx" ON "CaseNumber"("state");

-- CreateIndex
CREATE INDEX "Proceeding_caseNumber_idx" ON "Proceeding"("caseNumber");
