/** Every way a procedure can end, walked through `decide` from its opening: an outcome that is in no table has no test. */
import { describe, expect, it } from 'vitest'
import { procedures } from '#app/domain/procedures'
import { aDispute } from '#test/factories/dispute'
import { firstWaysOut } from '#test/journeys/first-ways-out'
import { waysOut, type WayOut } from '#test/journeys/ways-out'

const tables = { ...firstWaysOut, ...waysOut }
const legOf = (leg: WayOut['legs'][number]) => (typeof leg === 'string' ? ([leg, {}] as const) : leg)

function walked(procedure: string, { on, as, legs }: WayOut) {
  const dossier = aDispute({ on }).in(procedure, { entry: as })
  for (const leg of legs) dossier.step(...legOf(leg), { proceeding: dossier.dispute.proceedings[0]?.id })
  return dossier.dispute.proceedings[0]
}

describe.each(procedures.map((rules) => [rules.key, rules] as const))('%s', (key, rules) => {
  const ways = tables[key] ?? []
  it.each(ways.map((way) => [way.ends, way.legs.map((leg) => legOf(leg)[0]).join(' › '), way] as const))(
    'ends %s: %s',
    (_, __, way) => {
      expect(walked(key, way)?.outcome).toBe(way.ends)
    },
  )

  it('is walked to every outcome it has', () => {
    expect([...new Set(ways.map(({ ends }) => ends))].sort()).toEqual(Object.keys(rules.outcomes).sort())
  })
})
