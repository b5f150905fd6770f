-- CreateTable
CREATE TABLE "Learnt" (
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

    PRIMARY KEY ("body", "procedure", "measure", "period", "learnt", "category", "level", "outcome")
) WITHOUT ROWID;

-- What a rebuild would write: see app/db/rollups.server.ts.
INSERT INTO "Learnt"
SELECT "body", "procedure", "measure", substr("on", 1, 7), "learnt", "category", "level", "outcome", sum("sign"), sum("sign" * "quantity")
FROM (
  SELECT *, substr("knownFrom", 1, 9) AS "learnt", 1 AS "sign" FROM "Line"
  UNION ALL
  SELECT *, substr("knownTo", 1, 9) AS "learnt", -1 AS "sign" FROM "Line" WHERE "knownTo" IS NOT NULL
)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum("sign") <> 0 OR sum("sign" * "quantity") <> 0;
