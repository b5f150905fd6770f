import { defineConfig } from 'prisma/config'

// The Prisma command line asks its vendor's host for a native schema engine before it does anything, even to generate
// a client, which needs none. This file is loaded first, so it names an engine that is never started: generating then
// works with nothing but the npm registry. Migrations go through prisma/migrate.ts.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath
process.env['CHECKPOINT_DISABLE'] ??= '1'

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
