/** Do frozen returns stand as they were written? Their chain, their signatures, and their digits counted again. */
import type Sqlite from 'better-sqlite3'
import { composed } from '#app/db/composed.server'
import { sealKey } from '#app/db/key-file.server'
import { entryHash, signatureOn, type ReturnRow } from '#app/db/return-log.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { canonicalText, contentSchema, type Frozen } from '#app/domain/frozen/entry'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Return } from '#app/domain/returns/return'

export type ReturnProblem = 'not-an-entry' | 'not-in-chain' | 'changed' | 'other-key' | 'bad-signature' | 'other-digits'
/**
 * `recounted`: the digits came out the same; `unaided`: the shelf has another version of the form by now, or an entry
 * recorded later bears an earlier instant, so that they cannot be counted as they were.
 */
export type ReturnsVerified = {
  readonly entries: number
  readonly recounted: number
  readonly unaided: number
  readonly problems: readonly { readonly seq: number; readonly of: string; readonly problem: ReturnProblem }[]
}

export type Shelf = { forms: readonly Return[]; catalogue?: Catalogue }

/** Reads only. `about`: recount just this return (the chain is always checked whole). */
export function verifyReturns(db: Sqlite.Database, shelf: Shelf, about?: string): ReturnsVerified {
  const problems: { seq: number; of: string; problem: ReturnProblem }[] = []
  const count = { entries: 0, recounted: 0, unaided: 0 }
  let prev = ''
  const own = plucked(db, `SELECT 1 FROM ReturnEntry LIMIT 1`).get() === undefined ? '' : sealKey()
  for (const row of db.prepare(`SELECT * FROM ReturnEntry ORDER BY seq`).iterate() as IterableIterator<ReturnRow>) {
    const problem = faultIn(row, prev, own)
    if (problem) problems.push({ seq: row.seq, of: row.of, problem })
    prev = row.hash
    count.entries++
  }
  const frozen = db.prepare(
    `SELECT * FROM ReturnEntry WHERE kind = 'frozen' AND (@about IS NULL OR id = @about) ORDER BY seq`,
  )
  for (const row of frozen.all({ about: about ?? null }) as ReturnRow[]) {
    const answer = problems.some(({ seq }) => seq === row.seq) ? undefined : recounted(db, row, shelf)
    if (answer === 'same') count.recounted++
    if (answer === 'unaided') count.unaided++
    if (answer === 'other') problems.push({ seq: row.seq, of: row.of, problem: 'other-digits' })
  }
  return { ...count, problems }
}

function faultIn(row: ReturnRow, prev: string, own: string): ReturnProblem | undefined {
  if (row.prevHash !== prev) return 'not-in-chain'
  if (entryHash(prev, row.content) !== row.hash) return 'changed'
  const read = contentSchema.safeParse(parsed(row.content))
  if (!read.success || canonicalText(read.data) !== row.content || !isAbout(row, read.data)) return 'not-an-entry'
  if (row.key !== own) return 'other-key'
  return signatureOn(row.hash) === row.signature ? undefined : 'bad-signature'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The columns lists are read by say what the signed content says. */
function isAbout(row: ReturnRow, content: ReturnType<typeof contentSchema.parse>): boolean {
  const of = content.kind === 'frozen' ? content.id : content.of
  const head = row.id === content.id && row.kind === content.kind && row.of === of && row.at === content.at
  if (content.kind !== 'frozen') return head
  const { form, body, period } = content
  return head && row.form === form.key && row.body === body.code && row.from === period.from && row.to === period.to
}

function recounted(db: Sqlite.Database, row: ReturnRow, { forms, catalogue }: Shelf): 'same' | 'other' | 'unaided' {
  const frozen = JSON.parse(row.content) as Frozen
  const { body, period, asOf, log } = frozen
  const form = forms.find(({ key, version }) => key === frozen.form.key && version.n === frozen.form.version)
  if (!form) return 'unaided'
  const { filled } = composed(db, form, { body: body.code, period, asOf, catalogue })
  const digits = (cells: readonly Pick<Frozen['cells'][number], 'key' | 'numerator' | 'denominator'>[]) =>
    canonicalText(cells.map(({ key, numerator, denominator }) => [key, numerator, denominator]))
  if (digits(filled.cells) === digits(frozen.cells)) return 'same'
  const late = plucked(db, `SELECT 1 FROM Event WHERE seq > ? AND recordedAt <= ? LIMIT 1`).get(log.entries, asOf)
  return late === undefined ? 'other' : 'unaided'
}
