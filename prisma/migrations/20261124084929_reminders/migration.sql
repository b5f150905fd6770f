-- CreateTable
CREATE TABLE "Office" (
    "body" TEXT NOT NULL PRIMARY KEY,
    "supervisor" TEXT,
    "weekdays" TEXT,
    "from" TEXT,
    "until" TEXT,
    "from2" TEXT,
    "until2" TEXT,
    "before" TEXT,
    "after" TEXT,
    "every" INTEGER
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proceedingId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "as" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "seenAt" TEXT
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "nextAt" TEXT NOT NULL,
    "problem" TEXT
);

-- CreateIndex
CREATE INDEX "Reminder_accountId_seenAt_idx" ON "Reminder"("accountId", "seenAt");

-- CreateIndex
CREATE INDEX "Reminder_accountId_at_idx" ON "Reminder"("accountId", "at");

-- CreateIndex
CREATE INDEX "Reminder_disputeId_idx" ON "Reminder"("disputeId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_proceedingId_rule_start_due_step_accountId_key" ON "Reminder"("proceedingId", "rule", "start", "due", "step", "accountId");

-- CreateIndex
CREATE INDEX "Outbox_state_nextAt_idx" ON "Outbox"("state", "nextAt");
