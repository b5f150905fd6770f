/**
 * Random legal histories: whatever people could do over the years with any procedure, drawn step by step from what is
 * possible and done through `decide`. What it refuses (a second extension, an agreement with one party) is not written.
 */
import fc from 'fast-check'
import { stepsNow } from '#app/domain/dispute/decide-step'
import { rulesOf } from '#app/domain/dispute/evolve'
import { standing } from '#app/domain/dispute/history'
import { addDays } from '#app/domain/law/day'
import { roleKeys } from '#app/domain/people/role'
import { catalogue as shelf } from '#app/domain/procedures'
import { gridHandling } from '#app/domain/procedures/grid-handling'
import { allChosen, type Catalogue } from '#app/domain/procedures/procedure'
import { aDispute, person, TODAY, type Dossier } from '#test/factories/dispute'
import type { Pick } from '#test/factories/entry'

/** What was asked of a dispute and what `decide` said, so that a test can see that the generator does not run dry. */
export type History = { dossier: Dossier; asked: number; written: number; [fc.toStringMethod]: () => string }

const openingDays = ['2019-12-28', '2020-03-02', '2023-12-20', '2024-02-01', '2026-02-25'] as const

const any = fc.noBias(fc.nat())

const move = fc.record({ what: any, pick: any, days: fc.integer({ min: 0, max: 40 }), correct: fc.nat(9) })

const plan = fc.record({
  procedure: any,
  on: fc.constantFrom(...openingDays),
  parties: fc.integer({ min: 1, max: 3 }),
  amount: fc.option(fc.integer({ min: 1, max: 10 ** 12 }), { nil: undefined }),
  moves: fc.array(move, { maxLength: 20, size: 'max' }),
})
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never

export const histories = (catalogue?: Catalogue): fc.Arbitrary<History> => plan.map((drawn) => played(drawn, catalogue))

function played({ procedure, on, parties, amount, moves }: Plan, catalogue = shelf): History {
  const rules = [...catalogue.values()]
  const { key, opening } = rules[procedure % rules.length] ?? gridHandling
  const least = opening.needs?.includes('two-parties') ? 2 : 1
  const dossier = aDispute({ on, parties: Math.max(least, parties), amount, catalogue }).in(key)
  const history: History = { dossier, asked: 0, written: 0, [fc.toStringMethod]: () => told(dossier) }
  for (const move of moves) moved(history, move)
  return history
}

/** A history as a failing test prints it. */
const told = ({ events }: Dossier): string =>
  events.map((each) => `\n${each.n} ${each.on} ${each.kind} ${JSON.stringify(each.data)}`).join('')

function moved(history: History, { what, pick, days, correct }: Plan['moves'][number]): void {
  const { dossier } = history
  history.asked += 1
  const decided = correct === 0 ? correction(dossier, what, pick) : anyStep(dossier, what, pick, days)
  if (decided) history.written += 1
}

/** One of the steps some role could take now, of any proceeding, by somebody at its body. */
function anyStep(dossier: Dossier, what: number, draw: number, days: number): boolean {
  const open = dossier.dispute.proceedings.flatMap((each) => {
    const rules = rulesOf(dossier.catalogue, each.procedure)
    return roleKeys.flatMap((role) =>
      stepsNow(rules, each, role).flatMap(([step, rule]) => {
        // What leads on or settles is drawn more often than what ends, stays or goes back, so that histories get far.
        const leadsOn = rule.to !== undefined && rule.outcome === undefined && !rule.reopens && rule.moves !== 'back'
        const settles = allChosen(rule.outcome).some((each) => rules.outcomes[each]?.resolves)
        const chances = leadsOn || settles ? 4 : 1
        const at = rule.moves === 'back' ? (each.passed.at(-1) ?? each.body) : each.body
        return Array.from({ length: chances }, () => ({ proceeding: each, step, role, at }))
      }),
    )
  })
  const drawn = open[what % Math.max(1, open.length)]
  if (!drawn) return false
  const on = addDays(drawn.proceeding.lastOn, days)
  if (on > TODAY) return false
  const pick: Pick = (count) => (count === 0 ? 0 : draw % count)
  const as = person(drawn.role, drawn.at)
  const { command } = dossier.taken(drawn.step, {}, { on, pick, as, proceeding: drawn.proceeding.id })
  return dossier.tries(command, as).ok
}

/** Takes an entry back, or says it happened a day later. */
function correction(dossier: Dossier, what: number, draw: number): boolean {
  const holding = standing(dossier.events)
  const wrong = holding[what % holding.length]
  if (!wrong) return false
  const as = dossier.corrector()
  const rewrites = (wrong.kind === 'stepped' || wrong.kind === 'begun') && draw % 2 === 0
  const instead = rewrites ? { on: addDays(wrong.on, 1), entry: { ...wrong.data.entry } } : undefined
  const command = { kind: 'correct' as const, corrects: wrong.n, reason: 'typed wrongly', on: TODAY, instead }
  return dossier.tries(command, as).ok
}
