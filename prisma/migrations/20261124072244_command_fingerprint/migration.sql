-- AlterTable: by hand in place of the engine's copy of the table, which SQLite does not need for this.
ALTER TABLE "Command" ADD COLUMN "fingerprint" TEXT NOT NULL DEFAULT '';
