-- AlterTable
ALTER TABLE "Body" ADD COLUMN "trade" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Deadline" (
    "proceedingId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "soft" BOOLEAN NOT NULL,
    "item" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "endedOn" TEXT,

    PRIMARY KEY ("proceedingId", "rule", "start", "item")
);
INSERT INTO "new_Deadline" ("disputeId", "due", "endedOn", "proceedingId", "provisional", "rule", "soft", "start", "state") SELECT "disputeId", "due", "endedOn", "proceedingId", "provisional", "rule", "soft", "start", "state" FROM "Deadline";
DROP TABLE "Deadline";
ALTER TABLE "new_Deadline" RENAME TO "Deadline";
CREATE INDEX "Deadline_disputeId_idx" ON "Deadline"("disputeId");
CREATE INDEX "Deadline_state_due_idx" ON "Deadline"("state", "due");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
