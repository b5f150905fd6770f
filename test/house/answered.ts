/**
 * What officials answer for: a frozen return, a sample and a result to be published, all of the other town and made by who
 * registered the dispute. So `own` is their author there, `other` another person of the same town, and `same` works elsewhere.
 */
import type { Database } from '#app/db/connection.server'
import { freeze } from '#app/db/freeze.server'
import { draftResult } from '#app/db/publications.server'
import { yearPeriod } from '#app/domain/law/day'
import { returns } from '#app/domain/returns'
import { OTHER_TOWN } from '#test/factories/territory'

export const answered = { return: 'the-return', sample: 'the-sample', draft: 'the-draft' } as const

export async function answerable(database: Database, disputeId: string, body: string, now: string): Promise<void> {
  const person = { account: 'owner', name: '王芳', role: 'official', body } as const
  const asked = { form: 'people-mediation', body: OTHER_TOWN, period: yearPeriod(2025) }
  const frozen = await freeze(database, asked, { person, now, newId: () => answered.return, forms: returns })
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.refusal))
  const told = {
    day: '2026-03-01',
    matter: 'penalty',
    outcome: 'upheld',
    title: '某人不服处罚',
    summary: '维持',
  } as const
  const draft = { disputeId, proceeding: 'p', body: OTHER_TOWN, ...told }
  await draftResult(database, draft, { person, now, newId: () => answered.draft })
  await database.exclusively((db) => {
    db.prepare(
      `INSERT INTO Sample (id, body, "from", "to", asOfDay, seed, size, population, digest, "by", at)
       VALUES (?, ?, '2026-01-01', '2026-03-01', '2026-03-01', '1', 1, 1, '', 'owner', ?)`,
    ).run(answered.sample, OTHER_TOWN, now)
    db.prepare(
      `INSERT INTO SampleCase (sampleId, n, disputeId, disputeSeq) SELECT ?, 1, id, seq FROM Dispute WHERE id = ?`,
    ).run(answered.sample, disputeId)
  })
}
