-- AlterTable
ALTER TABLE "Body" ADD COLUMN "successor" TEXT;

-- CreateTable
CREATE TABLE "BoundarySet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "reviewNumber" TEXT NOT NULL,
    "datum" TEXT NOT NULL,
    "sha256" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Boundary" (
    "body" TEXT NOT NULL,
    "set" INTEGER NOT NULL,
    "geometry" TEXT NOT NULL,

    PRIMARY KEY ("body", "set")
);

-- CreateIndex
CREATE INDEX "Boundary_set_idx" ON "Boundary"("set");
