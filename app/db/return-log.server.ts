/** The log of returns: appended to, chained by hash, each entry signed, never changed (triggers refuse it). */
import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { sealKey, signPack } from '#app/db/key-file.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import {
  canonicalText,
  contentSchema,
  signedText,
  type Content,
  type Entry,
  type Frozen,
} from '#app/domain/frozen/entry'
import { standingOf, type Standing } from '#app/domain/frozen/standing'
import type { Period } from '#app/domain/law/day'

export type ReturnRow = {
  seq: number
  id: string
  kind: string
  of: string
  form: string
  body: string
  from: string
  to: string
  by: string
  at: string
  content: string
  prevHash: string
  hash: string
  signature: string
  key: string
}

export const entryHash = (prevHash: string, content: string): string =>
  createHash('sha256').update(prevHash).update('\n').update(content).digest('hex')

/** The signature this site puts on an entry. Ed25519 is deterministic: the same entry has the same one for ever. */
export const signatureOn = (hash: string): string => signPack(Buffer.from(signedText(hash)))

const insert = `INSERT INTO ReturnEntry (id, kind, "of", form, body, "from", "to", "by", at, content, prevHash, hash, signature, key)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Appends an entry about a return. Runs inside the caller's transaction. */
export function appendReturn(db: Sqlite.Database, content: Content, { form, body, period }: Frozen): void {
  const prev = plucked<string>(db, `SELECT hash FROM ReturnEntry ORDER BY seq DESC LIMIT 1`).get() ?? ''
  const text = canonicalText(contentSchema.parse(content))
  const hash = entryHash(prev, text)
  const { id, kind, by, at } = content
  const head = [id, kind, content.kind === 'frozen' ? id : content.of, form.key, body.code, period.from, period.to]
  prepared(db, insert).run(...head, by, at, text, prev, hash, signatureOn(hash), sealKey())
}

const contentOf = ({ content }: Pick<ReturnRow, 'content'>): Content => contentSchema.parse(JSON.parse(content))

export const rowsOf = (db: Sqlite.Database, frozenId: string): ReturnRow[] =>
  prepared<ReturnRow>(db, `SELECT * FROM ReturnEntry WHERE "of" = ? ORDER BY seq`).all(frozenId)

export const standingIn = (db: Sqlite.Database, frozenId: string): Standing | undefined =>
  standingOf(rowsOf(db, frozenId).map(contentOf))

/** As it is sent: content, chain and signature. */
export const entryOf = (row: ReturnRow): Entry => ({
  content: contentOf(row),
  prevHash: row.prevHash,
  hash: row.hash,
  signature: row.signature,
})

export type ReturnQuestion = { form?: string; bodies?: readonly string[]; period?: Period }

/** Keyset by the place in the log: `before` the older page, `after` the newer one. */
export type ReturnEdge = { before?: number; after?: number; size: number }
export type FrozenAt = { seq: number; id: string }

/** Where the frozen returns asked for stand in the log, newest first; of a page one more than it holds. */
export function frozenAt(
  db: Sqlite.Database,
  { form, bodies, period }: ReturnQuestion,
  { before, after, size }: Partial<ReturnEdge> = {},
): FrozenAt[] {
  const asked = {
    ...{ form: form ?? null, bodies: bodies ? JSON.stringify(bodies) : null },
    ...{ from: period?.from ?? null, to: period?.to ?? null },
    ...{ before: before ?? null, after: after ?? null, most: size === undefined ? -1 : size + 1 },
  }
  const rows = prepared<FrozenAt, typeof asked>(
    db,
    `SELECT seq, id FROM ReturnEntry WHERE kind = 'frozen' AND (@form IS NULL OR form = @form)
     AND (@bodies IS NULL OR body IN (SELECT value FROM json_each(@bodies)))
     AND (@from IS NULL OR ("from" = @from AND "to" = @to))
     AND (@before IS NULL OR seq < @before) AND (@after IS NULL OR seq > @after)
     ORDER BY CASE WHEN @after IS NULL THEN -seq ELSE seq END LIMIT @most`,
  ).all(asked)
  return after === undefined ? rows : rows.reverse()
}

/** All frozen returns asked for as they stand, newest first. */
export const standings = (db: Sqlite.Database, question: ReturnQuestion = {}): Standing[] =>
  frozenAt(db, question).flatMap(({ id }) => standingIn(db, id) ?? [])
