-- CreateTable
CREATE TABLE "Thread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "disputeId" TEXT NOT NULL,
    "disputeSeq" INTEGER NOT NULL,
    "thread" TEXT NOT NULL,
    "proceedingId" TEXT,
    "state" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL,
    "body" TEXT NOT NULL,
    "handler" TEXT,
    "openedOn" TEXT NOT NULL,
    "lastOn" TEXT NOT NULL,
    "due" TEXT,
    "dueRule" TEXT
);

-- CreateTable
CREATE TABLE "Booking" (
    "item" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,

    PRIMARY KEY ("item", "key")
);

-- AlterTable
ALTER TABLE "Dispute" ADD COLUMN "flags" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Thread_disputeId_idx" ON "Thread"("disputeId");

-- CreateIndex
CREATE INDEX "Thread_body_open_due_idx" ON "Thread"("body", "open", "due");

-- CreateIndex
CREATE INDEX "Thread_handler_open_due_idx" ON "Thread"("handler", "open", "due");

-- CreateIndex
CREATE INDEX "Thread_thread_open_idx" ON "Thread"("thread", "open");

-- CreateIndex
CREATE INDEX "Booking_key_day_idx" ON "Booking"("key", "day");

-- CreateIndex
CREATE INDEX "Booking_disputeId_idx" ON "Booking"("disputeId");
