-- CreateTable
CREATE TABLE "PublicationEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "proceeding" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "PublicationEntry_id_key" ON "PublicationEntry"("id");

-- CreateIndex
CREATE INDEX "PublicationEntry_of_idx" ON "PublicationEntry"("of");

-- CreateIndex
CREATE INDEX "PublicationEntry_kind_day_idx" ON "PublicationEntry"("kind", "day");

-- CreateIndex
CREATE INDEX "PublicationEntry_disputeId_idx" ON "PublicationEntry"("disputeId");

-- By hand: what was told to everybody is written once, and so is who answered for it.
CREATE TRIGGER "PublicationEntry_no_update" BEFORE UPDATE ON "PublicationEntry" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "PublicationEntry_no_delete" BEFORE DELETE ON "PublicationEntry" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
