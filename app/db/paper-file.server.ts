/** The file of a proceeding for who makes papers of it: what can be made, what lies in it, on which pages. */
import type { Asker, Opened } from '#app/db/dispute-view.server'
import { openDispute } from '#app/db/dispute-view.server'
import { latestOf, madePapers, pagesAttached, type MadePaper } from '#app/db/made-papers.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { currentOf, proceedingOf, type Proceeding } from '#app/domain/dispute/dispute'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { standing } from '#app/domain/dispute/history'
import { papers } from '#app/domain/papers'
import { catalogued, type Kept, type Numbered } from '#app/domain/papers/catalogue'
import type { PartyTold } from '#app/domain/papers/context'
import { paperOffers, type PaperOffer } from '#app/domain/papers/offers'
import { dayWritten } from '#app/domain/papers/written'

export type PaperFile = {
  opened: Opened
  proceeding: Proceeding
  offers: PaperOffer[]
  made: MadePaper[]
  lying: Numbered[]
  /** numbers masked, as a page shows them */
  parties: PartyTold[]
  caseNumber?: string
}

/** `not-found` also for a proceeding of another dispute; `not-allowed` for who may see the course only. */
export function paperFile(asker: Asker, number: string | undefined, proceedingId?: string | null): Result<PaperFile> {
  const found = openDispute(asker, number)
  if (!found.ok) return found
  const opened = found.value
  if (!opened.view.content || !opened.may('see-parties')) return refuse('not-allowed')
  const { dispute, file, viewing } = opened
  const proceeding = proceedingId ? proceedingOf(dispute, proceedingId) : currentOf(dispute)
  const rules = proceeding && viewing.catalogue.get(proceeding.procedure)
  if (!proceeding || !rules) return refuse('not-found')
  const db = asker.database.reader
  const made = madePapers(db, proceeding.id)
  return done({
    ...{ opened, proceeding, made },
    offers: paperOffers(dispute, file.events, proceeding.id, viewing.catalogue),
    lying: catalogued(rules.papers ?? [], keptIn(opened, made, pagesAttached(db, opened.id))),
    parties: opened.view.content.parties.map(partyTold),
    caseNumber:
      plucked<string | null>(db, `SELECT caseNumber FROM Proceeding WHERE id = ?`).get(proceeding.id) ?? undefined,
  })
}

const partyTold = (row: NonNullable<Opened['view']['content']>['parties'][number]): PartyTold => ({
  ...{ id: row.id, side: row.side, kind: row.kind, name: row.name, minor: row.minor },
  identity: row.identityMasked ?? undefined,
  phone: row.phoneMasked ?? undefined,
  address: row.address ?? undefined,
})

function keptIn({ file, view }: Opened, made: readonly MadePaper[], pages: ReadonlyMap<string, number>): Kept[] {
  const days = new Map(standing(file.events).map((each) => [each.n, each.on]))
  const written = latestOf(made).map(({ id, paper, entry, pages: counted }): Kept => {
    const on = days.get(entry)
    const name = papers[paper].name.zh
    return { kind: 'paper', id, paper, name: on === undefined ? name : `${name}（${dayWritten(on)}）`, pages: counted }
  })
  const attached = (view.content?.attachments ?? []).map(({ id, name }): Kept => ({
    kind: 'attachment',
    id,
    name,
    pages: pages.get(id) ?? 1,
  }))
  return [...written, ...attached]
}
