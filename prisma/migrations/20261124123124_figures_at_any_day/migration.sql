-- CreateTable
CREATE TABLE "LearntDay" (
    "body" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "learnt" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "quantity" BIGINT NOT NULL,

    PRIMARY KEY ("body", "procedure", "measure", "learnt", "period", "category", "level", "outcome")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Timely" (
    "body" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "soft" BOOLEAN NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("body", "due", "procedure", "rule", "state", "category", "soft")
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "Deadline_rule_state_due_proceedingId_start_item_idx" ON "Deadline"("rule", "state", "due", "proceedingId", "start", "item");

-- CreateIndex
CREATE INDEX "Posting_cause_measure_sign_knownAt_idx" ON "Posting"("cause", "measure", "sign", "knownAt");

-- What a rebuild would write: see app/db/rollups.server.ts and app/db/timely.server.ts. Learnt was kept by tens of days.
DELETE FROM "Learnt";
INSERT INTO "Learnt" ("body", "procedure", "measure", "period", "learnt", "category", "level", "outcome", "count", "quantity")
SELECT "body", "procedure", "measure", substr("on", 1, 7), "learnt", "category", "level", "outcome", sum("sign"), sum("sign" * "quantity")
FROM (
  SELECT *, substr(datetime("knownFrom", '+8 hours'), 1, 7) AS "learnt", 1 AS "sign" FROM "Line"
  UNION ALL
  SELECT *, substr(datetime("knownTo", '+8 hours'), 1, 7) AS "learnt", -1 AS "sign" FROM "Line" WHERE "knownTo" IS NOT NULL
)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum("sign") <> 0 OR sum("sign" * "quantity") <> 0;
INSERT INTO "LearntDay" ("body", "procedure", "measure", "period", "learnt", "category", "level", "outcome", "count", "quantity")
SELECT "body", "procedure", "measure", substr("on", 1, 7), "learnt", "category", "level", "outcome", sum("sign"), sum("sign" * "quantity")
FROM (
  SELECT *, substr(datetime("knownFrom", '+8 hours'), 1, 10) AS "learnt", 1 AS "sign" FROM "Line"
  UNION ALL
  SELECT *, substr(datetime("knownTo", '+8 hours'), 1, 10) AS "learnt", -1 AS "sign" FROM "Line" WHERE "knownTo" IS NOT NULL
)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum("sign") <> 0 OR sum("sign" * "quantity") <> 0;
INSERT INTO "Timely" ("body", "due", "procedure", "rule", "state", "category", "soft", "count")
WITH RECURSIVE "clock" AS MATERIALIZED (
  SELECT p."body" AS "had", d."place", CASE x."state" WHEN 'running' THEN x."due" ELSE substr(x."due", 1, 7) END AS "due",
    p."procedure", x."rule", x."state", d."category", x."soft", count(*) AS "n"
  FROM "Deadline" x CROSS JOIN "Proceeding" p ON p."id" = x."proceedingId" CROSS JOIN "Dispute" d ON d."id" = x."disputeId"
  WHERE x."state" IN ('met', 'late', 'running', 'suspended') GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
), "above" ("had", "place", "body") AS (
  SELECT "had", "place", "had" FROM "clock" UNION SELECT "had", "place", "place" FROM "clock"
  UNION SELECT a."had", a."place", b."parent" FROM "above" a CROSS JOIN "Body" b ON b."code" = a."body" WHERE b."parent" IS NOT NULL
)
SELECT a."body", c."due", c."procedure", c."rule", c."state", c."category", c."soft", sum(c."n")
FROM "clock" c JOIN "above" a ON a."had" = c."had" AND a."place" = c."place" GROUP BY 1, 2, 3, 4, 5, 6, 7;
