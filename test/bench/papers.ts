/** A hundred Word papers from a dispute: its values said, its template filled, the file zipped. Aim: at most 10 s. */
import type { DisputeFile } from '#app/domain/dispute/file'
import { papers } from '#app/domain/papers'
import { contextOf } from '#app/domain/papers/making'
import { paperOffers } from '#app/domain/papers/offers'
import { dataOf } from '#app/domain/papers/paper'
import { catalogue } from '#app/domain/procedures'
import { builtIn } from '#app/papers/built-in.server'
import { fill } from '#app/papers/fill.server'
import type { Section } from '#test/bench/report'
import { aDispute } from '#test/factories/dispute'
import { territory } from '#test/factories/territory'

const HUNDRED = 100

const parties = (['applicant', 'respondent'] as const).map((side, i) => ({
  ...{ id: `party-${i + 1}`, side, kind: 'person' as const, name: i === 0 ? '李秀兰' : '王建国', minor: false },
}))

function aCase() {
  const dossier = aDispute().in('people-mediation').through('accept', 'start', 'investigate', 'hold-session', 'agree')
  const records = new Map(dossier.records.map(({ id, text }) => [id, text.repeat(20)]))
  const file: DisputeFile = { events: dossier.events, records, parties: [], attachments: [], names: new Map() }
  return { dossier, file }
}

/** Milliseconds for a hundred papers, the templates made on the way: what a program just started needs. */
export async function hundredPapers(): Promise<number> {
  const { dossier, file } = aCase()
  const { dispute } = dossier
  const proceeding = dossier.now.id
  const offers = paperOffers(dispute, file.events, proceeding, catalogue)
  const begun = performance.now()
  for (let i = 0; i < HUNDRED; i++) {
    const { paper, entry } = offers[i % offers.length] ?? { paper: 'mediation-application', entry: 0 }
    const making = { dispute, file, viewing: { territory, catalogue }, proceeding, entry, parties, catalogue: [] }
    const context = contextOf(making)
    if (!context) throw new Error(`no ${paper}`)
    await fill(await builtIn(papers[paper]), dataOf(papers[paper], context))
  }
  return performance.now() - begun
}

export async function papersBench(): Promise<Section[]> {
  const first = await hundredPapers()
  const again = await hundredPapers()
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  return [
    {
      title: 'A hundred Word papers',
      heads: ['papers', 'templates made on the way', 'templates kept'],
      rows: [[HUNDRED, seconds(first), seconds(again)]],
      note: 'Aim: at most 10 s.',
    },
  ]
}
