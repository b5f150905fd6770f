import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import Database from 'better-sqlite3'

// The engine of `prisma migrate`, as the WebAssembly module that comes with npm: no download, no other process. It keeps
// `_prisma_migrations` exactly as the command line does. See docs/decisions/006-migrations.md.
//
//   tsx prisma/migrate.ts create NAME     writes the SQL between the last migration and schema.prisma
//   tsx prisma/migrate.ts deploy [FILE]   brings a database up to date

// One level up and down again, so that it holds both here and in the bundle build/host.js.
const room = fileURLToPath(new URL('../prisma/', import.meta.url))
const read = (...path: string[]) => readFileSync(join(room, ...path), 'utf8')

// Full-text search is SQLite's own (a virtual table and the tables behind it); schema.prisma cannot say it.
const searchTables = ['', '_config', '_content', '_data', '_docsize', '_idx'].map((part) => `DisputeSearch${part}`)
const filters = { externalTables: searchTables, externalEnums: [] }

const ours = join(room, 'migrations')

const migrationNames = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^\d{14}_/.test(name))
    .sort()

const sqlOf = (folder: string, name: string) => readFileSync(join(folder, name, 'migration.sql'), 'utf8')

const migrationList = (folder = ours): MigrationList => ({
  baseDir: folder,
  lockfile: { path: 'migration_lock.toml', content: read('migrations/migration_lock.toml') },
  shadowDbInitScript: '',
  migrationDirectories: migrationNames(folder).map((name) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sqlOf(folder, name) } },
  })),
})

class Factory extends PrismaBetterSqlite3 {
  readonly #connections: SqlDriverAdapter[] = []

  override async connect() {
    const connection = await super.connect()
    this.#connections.push(connection)
    return connection
  }

  /** The engine replays whole migrations as one statement in its shadow database, which the driver refuses. */
  override async connectToShadowDb() {
    const shadow = await super.connectToShadowDb()
    this.#connections.push(shadow)
    shadow.executeRaw = async ({ sql }) => {
      await shadow.executeScript(sql)
      return 0
    }
    return shadow
  }

  /** All that follows is one transaction. Keys between tables rest meanwhile: a table altered is dropped and made again. */
  async begin() {
    for (const connection of this.#connections)
      await connection.executeScript('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE')
  }

  /** Throws when a key between tables now leads nowhere; then, as when it is never called, all is as it was before. */
  async commit() {
    for (const connection of this.#connections) {
      const { rows } = await connection.queryRaw({ sql: 'PRAGMA foreign_key_check', args: [], argTypes: [] })
      if (rows.length > 0) throw new Error(`Rows that belong to none after the upgrade: ${JSON.stringify(rows[0])}`)
      await connection.executeScript('COMMIT')
    }
  }

  /** The engine itself closes nothing, and holds its database in exclusive mode. */
  async close() {
    for (const connection of this.#connections) await connection.dispose()
  }
}

/** Once in a process: the module does not survive being started twice. */
async function loadEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const { resolve } = createRequire(import.meta.url)
  const bytes = readFileSync(join(dirname(resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm'))
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports)
  const internal = bindings as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }
  internal.__wbg_set_wasm(exports)
  const start = exports['__wbindgen_start'] as () => void
  start()
  return bindings
}
let loaded: ReturnType<typeof loadEngine> | undefined

async function withEngine<T>(file: string, work: (engine: SchemaEngine, database: Factory) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await (loaded ??= loadEngine())
  const factory = new Factory({ url: `file:${file}` })
  const options = { datamodels: [['schema.prisma', read('schema.prisma')] as [string, string]] }
  const engine = await SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
  try {
    return await work(engine, factory)
  } finally {
    engine.free()
    await factory.close()
  }
}

/** Checksums by name of the migrations the database has finished. */
function appliedIn(file: string): Map<string, string> {
  const database = new Database(file, { readonly: true })
  try {
    const isThere = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
    if (isThere === undefined) return new Map()
    const finished = 'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL'
    return new Map(database.prepare(finished).raw().all() as [string, string][])
  } finally {
    database.close()
  }
}

/** All that is missing or nothing of it: whoever is stopped on the way finds the database as it was, and begins again. */
async function apply(file: string, folder: string): Promise<string[]> {
  const input = { migrationsList: migrationList(folder), filters }
  return withEngine(file, async (engine, database) => {
    await database.begin()
    const { appliedMigrationNames } = await engine.applyMigrations(input)
    await database.commit()
    return appliedMigrationNames
  })
}

/** A new database appears whole: whoever is stopped on the way leaves a draft behind, not half a database. */
async function make(file: string, folder: string): Promise<string[]> {
  const draft = `${file}.${process.pid}.new`
  rmSync(draft, { force: true })
  const applied = await apply(draft, folder)
  chmodSync(draft, 0o600) // for its owner's eyes only, as key.json is; what SQLite lays beside it follows it
  renameSync(draft, file)
  return applied
}

/**
 * Brings the SQLite database `file` up to this version's schema, making file and folder if need be.
 * Returns the names of the migrations it applied; with none to apply no engine is started.
 * Throws when a migration was edited after it had been applied, or when one fails: the database is then as it was.
 */
export async function deploy(file: string, folder = ours): Promise<string[]> {
  mkdirSync(dirname(file), { recursive: true })
  if (!existsSync(file)) return make(file, folder)
  const applied = appliedIn(file)
  const names = migrationNames(folder)
  const checksum = (name: string) => createHash('sha256').update(sqlOf(folder, name)).digest('hex')
  const edited = names.filter((name) => applied.has(name) && applied.get(name) !== checksum(name))
  if (edited.length > 0) throw new Error(`Edited after it was applied to ${file}: ${edited.join(', ')}`)
  return names.every((name) => applied.has(name)) ? [] : apply(file, folder)
}

/** The SQL that leads from the migrations to schema.prisma, or null when they agree. */
export async function difference(): Promise<string | null> {
  const from = { tag: 'migrations' as const, ...migrationList() }
  const files = [{ path: 'schema.prisma', content: read('schema.prisma') }]
  const to = { tag: 'schemaDatamodel' as const, files }
  const found = await withEngine(':memory:', (it) => it.diff({ from, to, script: true, exitCode: true, filters }))
  return found.exitCode === 0 ? null : found.stdout
}

async function create(name: string) {
  const sql = await difference()
  if (sql === null) return console.log('schema.prisma agrees with the migrations: nothing to do.')
  const folder = join(room, 'migrations', `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${folder}: read it, and add by hand what the schema cannot say.`)
}

// Asked by name, not by import.meta.url: in the bundle that would be the host's own file.
if (process.argv[1]?.endsWith('migrate.ts')) {
  const [verb, argument] = process.argv.slice(2)
  if (verb === 'create' && argument !== undefined) await create(argument)
  else if (verb === 'deploy') await deploy(argument ?? join(process.env['DATA_DIR'] ?? 'data', 'fengqiao.db'))
  else throw new Error('Say: create NAME, or deploy [FILE]')
}
