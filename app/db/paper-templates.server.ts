/** Templates an administrator put in the place of those built in. Every version is kept; the highest holds. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { PaperKey } from '#app/domain/papers/keys'

/** `bytes` null: the one built in, which is version 0 until the first replacement. */
export type TemplateHeld = { version: number; bytes: Buffer | null }
export type TemplateLine = { paper: PaperKey; version: number; by: string; at: string; replaced: boolean; size: number }

const inForce = `SELECT version, bytes FROM PaperTemplate WHERE paper = ? ORDER BY version DESC LIMIT 1`

export const templateInForce = (db: Sqlite.Database, paper: PaperKey): TemplateHeld =>
  prepared<TemplateHeld>(db, inForce).get(paper) ?? { version: 0, bytes: null }

/** One version; undefined when there never was such a one. */
export const templateOf = (db: Sqlite.Database, paper: PaperKey, version: number): TemplateHeld | undefined =>
  version === 0
    ? { version, bytes: null }
    : prepared<TemplateHeld>(db, `SELECT version, bytes FROM PaperTemplate WHERE paper = ? AND version = ?`).get(
        paper,
        version,
      )

type Stored = Omit<TemplateLine, 'replaced'> & { replaced: number }
const lines = `SELECT t.paper, t.version, coalesce(a.name, t."by") AS "by", t.at, t.bytes IS NOT NULL AS replaced,
  coalesce(length(t.bytes), 0) AS size FROM PaperTemplate t LEFT JOIN Account a ON a.id = t."by"`
const told = ({ replaced, ...line }: Stored): TemplateLine => ({ ...line, replaced: replaced === 1 })

/** All versions of one paper's template, latest first. */
export const templateVersions = ({ reader }: Database, paper: PaperKey): TemplateLine[] =>
  prepared<Stored>(reader, `${lines} WHERE t.paper = ? ORDER BY t.version DESC`).all(paper).map(told)

/** The version in force of every paper whose template was ever replaced. */
export const templatesInForce = ({ reader }: Database): TemplateLine[] =>
  prepared<Stored>(
    reader,
    `${lines} WHERE t.version = (SELECT max(version) FROM PaperTemplate WHERE paper = t.paper) ORDER BY t.paper`,
  )
    .all()
    .map(told)

type Asking = { by: string; now: string }
type Template = { paper: PaperKey; bytes: Buffer | null; sha256: string }

/** Puts another template in force, or with null the one built in again; the version it became. */
export const putTemplate = (
  database: Database,
  { paper, bytes, sha256 }: Template,
  { by, now }: Asking,
): Promise<number> =>
  database.exclusively((db) => {
    const last = plucked<number | null>(db, `SELECT max(version) FROM PaperTemplate WHERE paper = ?`).get(paper) ?? 0
    const version = last + 1
    prepared(db, `INSERT INTO PaperTemplate (paper, version, sha256, bytes, "by", at) VALUES (?, ?, ?, ?, ?, ?)`).run(
      paper,
      version,
      sha256,
      bytes,
      by,
      now,
    )
    const action = bytes === null ? 'template-restored' : 'template-replaced'
    auditIn(db, { at: now, accountId: by, action, subject: paper })
    return version
  })
