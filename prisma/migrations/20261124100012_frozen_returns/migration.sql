-- CreateTable
CREATE TABLE "ReturnEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "key" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ReceivedReturn" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ReturnSchedule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "form" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "every" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "endedBy" TEXT,
    "endedAt" TEXT
);

-- CreateTable
CREATE TABLE "ReturnDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "form" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "every" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "madeAt" TEXT NOT NULL,
    "frozen" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "ReturnEntry_id_key" ON "ReturnEntry"("id");

-- CreateIndex
CREATE INDEX "ReturnEntry_of_idx" ON "ReturnEntry"("of");

-- CreateIndex
CREATE INDEX "ReturnEntry_form_body_from_to_idx" ON "ReturnEntry"("form", "body", "from", "to");

-- CreateIndex
CREATE UNIQUE INDEX "ReceivedReturn_id_key" ON "ReceivedReturn"("id");

-- CreateIndex
CREATE UNIQUE INDEX "ReceivedReturn_digest_key" ON "ReceivedReturn"("digest");

-- CreateIndex
CREATE INDEX "ReceivedReturn_form_from_to_idx" ON "ReceivedReturn"("form", "from", "to");

-- CreateIndex
CREATE UNIQUE INDEX "ReturnDraft_form_body_from_to_key" ON "ReturnDraft"("form", "body", "from", "to");

-- What is frozen and what was received stay as they are: put right by an erratum, never by an edit.
CREATE TRIGGER "ReturnEntry_no_update" BEFORE UPDATE ON "ReturnEntry" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "ReturnEntry_no_delete" BEFORE DELETE ON "ReturnEntry" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "ReceivedReturn_no_update" BEFORE UPDATE ON "ReceivedReturn" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "ReceivedReturn_no_delete" BEFORE DELETE ON "ReceivedReturn" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
