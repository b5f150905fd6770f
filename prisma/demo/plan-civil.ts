/** The civil disputes of the year, each as often as the tables ask. */
import type { Level } from '#app/domain/territory/level'
import type { Chance } from './chance'
import { civilDispute, type County, type Wanted } from './civil'
import { FIRST_DAY, LAST_DAY, numbers } from './numbers'
import type { PlannedDispute } from './planned'
import { withAfterwards } from './ways/afterwards'
import { withBeside } from './ways/beside'
import { others } from './ways/others'
import { referrals } from './ways/volumes'

type ByLevel = Readonly<Partial<Record<Level, number>>>
type Drafted = Omit<PlannedDispute, 'ref'>

const year = { first: FIRST_DAY, last: LAST_DAY }

export function civilDisputes(chance: Chance, county: County): Drafted[] {
  const other = others(chance.fork('other ways'), county, year)
  const wanted = chance.shuffle(mediated(other))
  const all = [...wanted.map((each) => civilDispute(chance, county, each, year)), ...other]
  return withBeside(chance.fork('beside'), county, withAfterwards(chance.fork('afterwards'), county, all))
}

/** What is left to the grid and to people's mediation when the other ways have had theirs. */
function mediated(other: readonly Drafted[]): Wanted[] {
  const { resolved, carriedIn, carriedOut, failed, withdrawn, refused } = numbers
  const fresh = less(resolved, carriedIn)
  const settled = (kind: 'resolved' | 'carried-out', began: number) => settledByLevel(other, kind, began)
  return [
    ...times(less(carriedIn, settled('resolved', 2019)), { ending: 'agree', registered: 2019 }),
    ...sentOrNot(less(fresh, settled('resolved', 2020)), referrals.settled, { ending: 'agree', registered: 2020 }),
    ...sentOrNot(less(carriedOut, settled('carried-out', 2020)), referrals.carriedOut, {
      ...{ ending: 'agree', registered: 2020, open: true },
    }),
    ...sentOrNot(failed, referrals.failed, { ending: 'fail', registered: 2020 }),
    ...sentOrNot(withdrawn, referrals.withdrawn, { ending: 'withdraw', registered: 2020 }),
    ...times(refused, { ending: 'refuse', registered: 2020 }),
  ]
}

type Rest = Omit<Wanted, 'level'>

const times = (counts: ByLevel, rest: Rest): Wanted[] =>
  (Object.entries(counts) as [Level, number][]).flatMap(([level, n]) =>
    Array.from({ length: n }, () => ({ level, ...rest })),
  )

const sentOrNot = (counts: ByLevel, sent: ByLevel, rest: Rest): Wanted[] => [
  ...times(less(counts, sent), rest),
  ...times(sent, { ...rest, sent: true }),
]

const less = (counts: ByLevel, taken: ByLevel): ByLevel =>
  Object.fromEntries(
    Object.entries(counts).map(([level, n]) => {
      const left = n - (taken[level as Level] ?? 0)
      if (left < 0) throw new Error(`${-left} too many at ${level}`)
      return [level, left]
    }),
  )

function settledByLevel(disputes: readonly Drafted[], kind: 'resolved' | 'carried-out', began: number): ByLevel {
  const found: Record<Level, number> = { grid: 0, village: 0, town: 0, district: 0 }
  for (const { result, registeredOn } of disputes)
    if (result.kind === kind && registeredOn.startsWith(String(began))) found[result.level] += 1
  return found
}
