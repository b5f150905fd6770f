-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN "pages" INTEGER;

-- CreateTable
CREATE TABLE "MadePaper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "disputeId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "entry" INTEGER NOT NULL,
    "templateVersion" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "pages" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PaperTemplate" (
    "paper" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,

    PRIMARY KEY ("paper", "version")
);

-- CreateIndex
CREATE INDEX "MadePaper_disputeId_idx" ON "MadePaper"("disputeId");

-- CreateIndex
CREATE UNIQUE INDEX "MadePaper_proceedingId_paper_entry_sha256_key" ON "MadePaper"("proceedingId", "paper", "entry", "sha256");
