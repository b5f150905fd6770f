-- CreateTable
CREATE TABLE "SignalNote" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "signal" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "handler" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Sample" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "asOfDay" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "population" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SampleCase" (
    "sampleId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "disputeId" TEXT NOT NULL,
    "disputeSeq" INTEGER NOT NULL,

    PRIMARY KEY ("sampleId", "n")
);

-- CreateTable
CREATE TABLE "CallBack" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "sampleId" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "SignalNote_id_key" ON "SignalNote"("id");

-- CreateIndex
CREATE INDEX "SignalNote_body_from_to_idx" ON "SignalNote"("body", "from", "to");

-- CreateIndex
CREATE UNIQUE INDEX "Sample_id_key" ON "Sample"("id");

-- CreateIndex
CREATE INDEX "Sample_body_idx" ON "Sample"("body");

-- CreateIndex
CREATE INDEX "SampleCase_disputeId_idx" ON "SampleCase"("disputeId");

-- CreateIndex
CREATE UNIQUE INDEX "SampleCase_sampleId_disputeId_key" ON "SampleCase"("sampleId", "disputeId");

-- CreateIndex
CREATE UNIQUE INDEX "CallBack_id_key" ON "CallBack"("id");

-- CreateIndex
CREATE INDEX "CallBack_sampleId_idx" ON "CallBack"("sampleId");

-- CreateIndex
CREATE INDEX "CallBack_disputeId_idx" ON "CallBack"("disputeId");

-- By hand: what was looked into, drawn and found is written once.
CREATE TRIGGER "SignalNote_no_update" BEFORE UPDATE ON "SignalNote" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "SignalNote_no_delete" BEFORE DELETE ON "SignalNote" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "Sample_no_update" BEFORE UPDATE ON "Sample" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "Sample_no_delete" BEFORE DELETE ON "Sample" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "SampleCase_no_update" BEFORE UPDATE ON "SampleCase" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "SampleCase_no_delete" BEFORE DELETE ON "SampleCase" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "CallBack_no_update" BEFORE UPDATE ON "CallBack" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "CallBack_no_delete" BEFORE DELETE ON "CallBack" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
