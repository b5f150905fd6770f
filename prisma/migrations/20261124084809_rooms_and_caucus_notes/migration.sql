-- CreateTable
CREATE TABLE "CaucusNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "disputeId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "cipher" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "body" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT
);

-- CreateIndex
CREATE INDEX "CaucusNote_disputeId_by_idx" ON "CaucusNote"("disputeId", "by");

-- CreateIndex
CREATE INDEX "Room_body_idx" ON "Room"("body");
