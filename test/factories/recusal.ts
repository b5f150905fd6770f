/** A mediation with three people at its table, and what they say of recusal. */
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { committeeOf, VILLAGE } from '#test/factories/territory'

export const BODY = committeeOf(VILLAGE)
export const chief = person('mediator', BODY)
export const zhang = { ...chief, account: 'zhang' }
export const li = { ...chief, account: 'li' }

export const running = () => aDispute().in('people-mediation').through('accept', 'start')

export const assign = (
  dossier: Dossier,
  handler: string,
  more: { declared?: 'none' | 'relation'; relation?: object } = {},
) =>
  dossier.tries(
    { kind: 'assign', proceeding: dossier.now.id, handler, on: '2020-03-02', ...more, relation: { ...more.relation } },
    chief,
  )

export type Entry = Readonly<Record<string, unknown>>
const opening: ReadonlySet<string> = new Set(['declare', 'ask'])

/** Of the one that is open, unless the move opens another. */
export function moves(dossier: Dossier, move: string, entry: Entry, as = chief) {
  const item = dossier.dispute.threads.find((each) => each.open)?.id
  const what = item === undefined || opening.has(move) ? { proceeding: dossier.now.id } : { item }
  return dossier.tries({ kind: 'thread', thread: 'recusal', move, on: '2020-03-03', entry, ...what }, as)
}
export const stands = ({ dispute }: Dossier) => dispute.threads.map(({ state, open }) => [state, open])
export const decision = { decider: 'committee-head', 'decided-why': '双方是堂兄弟' }
export const refusal = (code: string) => ({ ok: false, refusal: { code } })
