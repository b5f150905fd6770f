-- CreateTable
CREATE TABLE "Event" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "proceedingId" TEXT,
    "on" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "actingBody" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Posting" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventSeq" INTEGER NOT NULL,
    "disputeId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "sign" INTEGER NOT NULL,
    "quantity" BIGINT NOT NULL,
    "knownAt" TEXT NOT NULL,
    "cause" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Command" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "number" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Record" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "disputeId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Party" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "disputeId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "identityCipher" TEXT,
    "identityHash" TEXT,
    "identityMasked" TEXT,
    "phoneCipher" TEXT,
    "phoneHash" TEXT,
    "phoneMasked" TEXT,
    "address" TEXT,
    "minor" BOOLEAN NOT NULL DEFAULT false,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "disputeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "registeredOn" TEXT NOT NULL,
    "registeredAt" TEXT NOT NULL,
    "registeredBy" TEXT NOT NULL,
    "amount" BIGINT,
    "version" INTEGER NOT NULL,
    "open" BOOLEAN NOT NULL,
    "resolvedOn" TEXT,
    "resolvedLevel" TEXT,
    "proceedingId" TEXT,
    "procedure" TEXT,
    "stage" TEXT,
    "body" TEXT,
    "handler" TEXT,
    "due" TEXT
);

-- CreateTable
CREATE TABLE "Proceeding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "disputeId" TEXT NOT NULL,
    "disputeSeq" INTEGER NOT NULL,
    "procedure" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL,
    "openedOn" TEXT NOT NULL,
    "acceptedOn" TEXT,
    "concludedOn" TEXT,
    "outcome" TEXT,
    "handler" TEXT,
    "parentId" TEXT,
    "due" TEXT,
    "dueRule" TEXT
);

-- CreateTable
CREATE TABLE "Deadline" (
    "proceedingId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "disputeId" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL,
    "soft" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "endedOn" TEXT,

    PRIMARY KEY ("proceedingId", "rule", "start")
);

-- CreateTable
CREATE TABLE "Reach" (
    "body" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "disputeId" TEXT NOT NULL,
    "direct" BOOLEAN NOT NULL,
    "open" BOOLEAN NOT NULL,
    "procedure" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "due" TEXT NOT NULL,

    PRIMARY KEY ("body", "seq")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Line" (
    "body" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "posting" INTEGER NOT NULL,
    "disputeId" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "knownFrom" TEXT NOT NULL,
    "knownTo" TEXT,

    PRIMARY KEY ("body", "procedure", "measure", "on", "posting")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Rollup" (
    "body" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "quantity" BIGINT NOT NULL,

    PRIMARY KEY ("body", "period", "procedure", "measure", "category", "level", "outcome")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Body" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "parent" TEXT,
    "level" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT,

    PRIMARY KEY ("code", "from")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "disabledAt" TEXT
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "csrf" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "seenAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "agent" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "accountId" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "disputeId" TEXT,
    "reason" TEXT
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "notice" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "CalendarYear" (
    "year" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "notice" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Site" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Event_id_key" ON "Event"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Event_disputeId_n_key" ON "Event"("disputeId", "n");

-- CreateIndex
CREATE INDEX "Posting_disputeId_idx" ON "Posting"("disputeId");

-- CreateIndex
CREATE INDEX "Posting_knownAt_idx" ON "Posting"("knownAt");

-- CreateIndex
CREATE INDEX "Record_disputeId_idx" ON "Record"("disputeId");

-- CreateIndex
CREATE INDEX "Party_disputeId_idx" ON "Party"("disputeId");

-- CreateIndex
CREATE INDEX "Party_identityHash_idx" ON "Party"("identityHash");

-- CreateIndex
CREATE INDEX "Party_phoneHash_idx" ON "Party"("phoneHash");

-- CreateIndex
CREATE INDEX "Attachment_disputeId_idx" ON "Attachment"("disputeId");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_seq_key" ON "Dispute"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_number_key" ON "Dispute"("number");

-- CreateIndex
CREATE INDEX "Dispute_registeredBy_seq_idx" ON "Dispute"("registeredBy", "seq");

-- CreateIndex
CREATE INDEX "Proceeding_disputeId_idx" ON "Proceeding"("disputeId");

-- CreateIndex
CREATE INDEX "Proceeding_body_open_due_idx" ON "Proceeding"("body", "open", "due");

-- CreateIndex
CREATE INDEX "Proceeding_handler_open_due_idx" ON "Proceeding"("handler", "open", "due");

-- CreateIndex
CREATE INDEX "Proceeding_handler_disputeSeq_idx" ON "Proceeding"("handler", "disputeSeq");

-- CreateIndex
CREATE INDEX "Deadline_disputeId_idx" ON "Deadline"("disputeId");

-- CreateIndex
CREATE INDEX "Deadline_state_due_idx" ON "Deadline"("state", "due");

-- CreateIndex
CREATE INDEX "Reach_disputeId_idx" ON "Reach"("disputeId");

-- CreateIndex
CREATE INDEX "Line_posting_idx" ON "Line"("posting");

-- CreateIndex
CREATE INDEX "Body_parent_idx" ON "Body"("parent");

-- CreateIndex
CREATE UNIQUE INDEX "Account_login_key" ON "Account"("login");

-- CreateIndex
CREATE INDEX "Account_body_idx" ON "Account"("body");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "AuditEntry_accountId_idx" ON "AuditEntry"("accountId");

-- CreateIndex
CREATE INDEX "AuditEntry_disputeId_idx" ON "AuditEntry"("disputeId");

-- By hand from here on, and three tables above WITHOUT ROWID: their key is all that is ever searched, so the rows lie in
-- its order and the key is not kept twice. See docs/decisions/003-migrations.md.

-- What happened is written once.
CREATE TRIGGER "Event_no_update" BEFORE UPDATE ON "Event" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "Event_no_delete" BEFORE DELETE ON "Event" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "Posting_no_update" BEFORE UPDATE ON "Posting" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER "Posting_no_delete" BEFORE DELETE ON "Posting" BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Words of a dispute as overlapping pairs of Han characters; rowid = Dispute.seq. No text is kept in it, only the index.
CREATE VIRTUAL TABLE "DisputeSearch" USING fts5(text, content='', contentless_delete=1, tokenize='unicode61');
