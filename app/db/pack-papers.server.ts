/** The papers that were made of a dispute, made again as they stand now: what a pack takes with it under `papers/`. */
import type { Asker } from '#app/db/dispute-view.server'
import { openDispute } from '#app/db/dispute-view.server'
import { latestOf, type MadePaper } from '#app/db/made-papers.server'
import { paperData, type PaperAsked } from '#app/db/paper-data.server'
import { paperFile } from '#app/db/paper-file.server'
import { templateInForce } from '#app/db/paper-templates.server'
import { narrativesOf } from '#app/domain/hand-over/narratives'
import type { Paper, PaperData } from '#app/domain/papers/paper'

/** Writes a paper; `template`: one an administrator put in place of that of the house. */
export type Writing = (made: { paper: Paper; data: PaperData; template?: Buffer }) => Promise<Buffer>
type Part = { path: string; bytes: Buffer }
type Wanted = { withheld: ReadonlySet<string>; full: PaperAsked['full']; write: Writing }

/**
 * Numbers as the pack has them. What can be made no more is left out, and so is the paper of an entry whose text stays here;
 * no other paper tells of that text.
 */
export async function papersMade(asker: Asker, number: string, { withheld, full, write }: Wanted): Promise<Part[]> {
  const opened = openDispute(asker, number)
  if (!opened.ok) return []
  const { dispute, file, viewing } = opened.value
  const staying = narrativesOf(file.events, viewing).flatMap(({ n, record }) => (withheld.has(record) ? [n] : []))
  const parts: Part[] = []
  for (const [i, { id }] of dispute.proceedings.entries()) {
    const found = paperFile(asker, number, id)
    const made = found.ok ? latestOf(found.value.made).filter(({ entry }) => !staying.includes(entry)) : []
    for (const each of made) {
      const bytes = await again(asker, { number, proceeding: id, full, without: withheld }, each, write)
      if (bytes) parts.push({ path: `papers/${i + 1}-${each.paper}-${each.entry}.docx`, bytes })
    }
  }
  return parts
}

type Of = Pick<PaperAsked, 'number' | 'proceeding' | 'full' | 'without'>

async function again(asker: Asker, of: Of, { paper, entry }: MadePaper, write: Writing): Promise<Buffer | undefined> {
  const made = await paperData(asker, { ...of, paper, entry })
  if (!made.ok) return undefined
  const { bytes } = templateInForce(asker.database.reader, made.value.key)
  return write({ paper: made.value.paper, data: made.value.data, template: bytes ?? undefined })
}
