-- AlterTable: by hand in place of the engine's copy of the table, whose triggers it would lose.
ALTER TABLE "Posting" ADD COLUMN "treeOn" TEXT NOT NULL DEFAULT '';

-- What rebuild would write: a conclusion by the tree of its acceptance, all else by that of its own day.
DROP TRIGGER "Posting_no_update";
UPDATE "Posting" SET "treeOn" = coalesce(CASE WHEN "measure" = 'concluded' THEN (
  SELECT a."on" FROM "Posting" a WHERE a."disputeId" = "Posting"."disputeId" AND a."proceedingId" = "Posting"."proceedingId"
    AND a."measure" = 'accepted' AND a."sign" = 1 AND a."eventSeq" <= "Posting"."eventSeq" ORDER BY a."id" DESC LIMIT 1
) END, "on");
CREATE TRIGGER "Posting_no_update" BEFORE UPDATE ON "Posting" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
