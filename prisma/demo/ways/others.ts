/** All that goes the other ways in a year, one by one as the table of volumes asks. */
import type { Chance } from '#prisma/demo/chance'
import type { County, Year } from '#prisma/demo/civil'
import type { PlannedDispute } from '#prisma/demo/planned'
import type { WayKey } from '.'
import { certificate } from './certificate'
import { dealt } from './dealt'
import { otherDispute, type WantedOther } from './other'
import { returnedReferral } from './returned'
import { carried, certificates, entries, referrals, volumes } from './volumes'

type Counts = Readonly<Record<string, number>>
type Drafted = Omit<PlannedDispute, 'ref'>

export function others(chance: Chance, county: County, year: Year): Drafted[] {
  const wanted = [
    ...allOf(chance, volumes, { registered: 2020 }),
    ...allOf(chance, carried.in, { registered: 2019 }),
    ...allOf(chance, carried.out, { registered: 2020, open: true }),
  ]
  return [
    ...chance.shuffle(wanted).map((each) => otherDispute(chance, county, each, year)),
    ...each(certificates, (outcome) => certificate(chance, county, outcome, year)),
    ...each({ returned: referrals.returned, recalled: referrals.recalled }, (outcome) =>
      returnedReferral(chance, county, outcome, year),
    ),
  ]
}

type Rest = Pick<WantedOther, 'registered' | 'open'>

function allOf(chance: Chance, counts: Readonly<Partial<Record<WayKey, Counts>>>, rest: Rest): WantedOther[] {
  return (Object.keys(counts) as WayKey[]).flatMap((way) => {
    const outcomes = each(counts[way] ?? {}, (outcome) => outcome)
    const came = dealt(chance, entries[way] ?? { direct: 100 }, outcomes.length)
    return outcomes.map((outcome, i) => ({ way, outcome, entry: came[i] ?? 'direct', ...rest }))
  })
}

const each = <T>(counts: Counts, make: (key: string) => T): T[] =>
  Object.entries(counts).flatMap(([key, n]) => Array.from({ length: n }, () => make(key)))
