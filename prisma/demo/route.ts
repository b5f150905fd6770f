/** What kind of quarrel arises, when, and where it goes. All weights here are assumed. */
import { categories, type Category } from '#app/domain/codes/categories'
import type { Difficulty } from '#app/domain/codes/difficulties'
import type { Source } from '#app/domain/codes/sources'
import { isWorkday } from '#app/domain/law/calendar'
import { addDays, monthPeriod, type Day } from '#app/domain/law/day'
import type { Level } from '#app/domain/territory/level'
import { demoCalendar } from './calendar'
import type { Chance } from './chance'
import { tablesOf, type Route } from './shape'
import { DISTRICT } from './history'
import type { Sender } from './ways/referral'

/**
 * Of 869 disputes. Modelled on a county-level city's published month (黄石, August 2016), with fewer medical and
 * consumer ones and more of labour, traffic and property management.
 */
const CATEGORY_WEIGHTS: Readonly<Record<Category, number>> = {
  family: 160,
  neighbour: 278,
  'housing-land': 67,
  contract: 44,
  'production-business': 31,
  damage: 76,
  'forest-farmland': 18,
  expropriation: 28,
  environment: 6,
  labour: 26,
  consumer: 10,
  medical: 12,
  traffic: 48,
  'property-management': 14,
  other: 51,
}

/** How much likelier than elsewhere a category ends at a level; what is not named is 1. */
const AT_LEVEL: Readonly<Record<Level, Partial<Record<Category, number>>>> = {
  grid: { neighbour: 1.5, family: 1.3, contract: 0.3, expropriation: 0.1, labour: 0.2, medical: 0, traffic: 0.2 },
  village: { contract: 0.8, labour: 0.4, medical: 0.1, traffic: 0.6, environment: 0.8 },
  // Less of traffic and consumers than there is: the police and market regulation have their own.
  town: {
    neighbour: 0.4,
    family: 0.6,
    contract: 2,
    labour: 3.5,
    medical: 5,
    traffic: 1.3,
    expropriation: 2.5,
    consumer: 0.4,
  },
  district: { neighbour: 0.02, family: 0.1, labour: 8, medical: 20, traffic: 4, expropriation: 5, environment: 10 },
}

/** Disputes of 2020 by month: few while villages were closed in February, more before the Spring Festival and in summer. */
const MONTHS: Readonly<Record<string, number>> = {
  '01': 62,
  '02': 24,
  '03': 74,
  '04': 86,
  '05': 93,
  '06': 98,
  '07': 99,
  '08': 96,
  '09': 95,
  '10': 90,
  '11': 96,
  '12': 87,
}

/** Months in which a category is so many times as frequent as usual. */
const SEASONS: Partial<Record<Category, Readonly<Record<string, number>>>> = {
  labour: { '01': 3.2, '12': 2.4, '11': 1.4, '03': 1.3 },
  neighbour: { '06': 1.3, '07': 1.4 },
  'forest-farmland': { '06': 1.6, '10': 1.5, '11': 1.3 },
  'production-business': { '05': 1.3, '06': 1.4 },
  consumer: { '02': 2.5, '03': 1.8 },
  family: { '02': 1.5 },
  other: { '02': 2.2, '04': 1.3 },
}

export function categoryFor(chance: Chance, level: Level): Category {
  const weights = Object.fromEntries(
    categories.keys.map((key) => [key, CATEGORY_WEIGHTS[key] * (AT_LEVEL[level][key] ?? 1)]),
  ) as Record<Category, number>
  return chance.weighted(weights)
}

/** A day of 2020 between the two, as likely as its month and the category's season make it. */
export function dayFor(chance: Chance, category: Category, route: Pick<Route, 'throughGrid'>, from: Day, to: Day): Day {
  const season = SEASONS[category] ?? {}
  const weights = Object.fromEntries(Object.entries(MONTHS).map(([month, n]) => [month, n * (season[month] ?? 1)]))
  for (;;) {
    const month = monthPeriod(`2020-${chance.weighted(weights)}`)
    const day = addDays(month.from, chance.int(0, 30))
    if (day > month.to || day < from || day > to) continue
    if (route.throughGrid ? !isQuiet(day) || chance.happens(0.3) : isOfficeDay(day)) return day
  }
}

/** New Year's week and the weeks the villages were closed. */
const isQuiet = (day: Day) => day >= '2020-01-24' && day <= '2020-02-16'
const isOfficeDay = (day: Day) => isWorkday(day, demoCalendar) && !(day >= '2020-02-03' && day <= '2020-02-09')

const VILLAGE_ROUTES: Readonly<Record<string, number>> = { 'grid village': 60, village: 40 }
const TOWN_ROUTES: Readonly<Record<string, number>> = {
  town: 22,
  'grid town': 20,
  'grid village town': 45,
  'village town': 13,
}
const DISTRICT_ROUTES: Readonly<Record<string, number>> = {
  district: 20,
  'town district': 45,
  'grid village town district': 35,
}

function stopsTo(chance: Chance, level: Level): string {
  if (level === 'grid') return 'grid'
  return chance.weighted({ village: VILLAGE_ROUTES, town: TOWN_ROUTES, district: DISTRICT_ROUTES }[level])
}

/** From the grid it arose in to the table of the level at which it will end; what others send comes straight there. */
export function routeTo(chance: Chance, level: Level, category: Category, grid: string, sent = false): Route {
  const stops = sent ? [level] : stopsTo(chance, level).split(' ')
  const tables = {
    ...tablesOf(grid),
    town: townTable(chance, category, grid),
    district: districtTable(chance, category),
  }
  const named = (stop: string): stop is keyof typeof tables => stop in tables
  return { grid, throughGrid: stops.includes('grid'), tables: stops.filter(named).map((stop) => tables[stop]) }
}

/** Family quarrels of Haimen Street mostly go to the studio that bears a mediator's name. */
const townTable = (chance: Chance, category: Category, grid: string) =>
  grid.startsWith('320614001') && category === 'family' && chance.happens(0.6)
    ? '320614001-st-huifang'
    : tablesOf(grid).town

const TRADES: Partial<Record<Category, string>> = {
  expropriation: 'sc-housing',
  traffic: 'sc-traffic',
  labour: 'sc-labour',
  medical: 'sc-medical',
  environment: 'sc-environment',
}

function districtTable(chance: Chance, category: Category): string {
  const trade = TRADES[category] ?? (category === 'other' || chance.happens(0.15) ? 'st-veterans' : 'mc')
  return `${DISTRICT}-${trade}`
}

/** What comes by itself; a village is also told by word of mouth what others have heard of. */
const SOURCES: Readonly<Record<Level, Partial<Record<Source, number>>>> = {
  grid: { 'grid-report': 1 },
  village: { application: 62, 'own-initiative': 30, hotline: 3, police: 3, deputies: 1, 'administrative-organ': 1 },
  town: { application: 84, 'own-initiative': 14, deputies: 2 },
  district: { application: 90, deputies: 10 },
}

/** Who brought it, by the level it came in at. */
export const sourceFor = (chance: Chance, entry: Level): Source =>
  chance.weighted(SOURCES[entry] as Record<Source, number>)

const SENDERS: Readonly<Partial<Record<Level, Partial<Record<Sender, number>>>>> = {
  town: { police: 48, hotline: 20, petition: 15, 'administrative-organ': 11, 'court-before-filing': 6 },
  district: { 'court-before-filing': 40, police: 15, petition: 18, 'court-after-filing': 14, procuratorate: 13 },
}

/** Who sent it to that level. */
export const senderFor = (chance: Chance, level: Level): Sender =>
  chance.weighted((SENDERS[level] ?? {}) as Record<Sender, number>)

const DIFFICULTIES: Readonly<Record<Level, Record<Difficulty, number>>> = {
  grid: { simple: 90, ordinary: 10, hard: 0, major: 0 },
  village: { simple: 45, ordinary: 50, hard: 5, major: 0 },
  town: { simple: 5, ordinary: 60, hard: 30, major: 5 },
  district: { simple: 0, ordinary: 5, hard: 55, major: 40 },
}

export const difficultyFor = (chance: Chance, level: Level): Difficulty => chance.weighted(DIFFICULTIES[level])
