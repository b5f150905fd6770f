-- CreateTable
CREATE TABLE "Access" (
    "account" TEXT NOT NULL,
    "disputeSeq" INTEGER NOT NULL,
    "disputeId" TEXT NOT NULL,

    PRIMARY KEY ("account", "disputeSeq")
);

-- CreateTable
CREATE TABLE "Duty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "body" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT
);

-- CreateIndex
CREATE INDEX "Access_disputeId_idx" ON "Access"("disputeId");

-- CreateIndex
CREATE INDEX "Duty_body_idx" ON "Duty"("body");

-- CreateIndex
CREATE INDEX "Duty_accountId_idx" ON "Duty"("accountId");

-- CreateIndex
CREATE INDEX "Party_name_idx" ON "Party"("name");
