/**
 * The people and firms of the demo county. None exists, and none of their numbers can be anybody's:
 *
 * - identity numbers pass every check of GB 11643 but start with 9901…: a first 9 marks the cards of foreigners with
 *   permanent residence, whose second and third digit name a province, and 90 names none; as an ordinary region code
 *   (GB/T 2260) 9901 was never assigned either;
 * - mobile numbers start with 100, and mainland mobiles start with 13 to 19;
 * - credit codes carry the same unassigned region, and firm names use characters hardly any firm uses.
 */
import { creditCheck, residentCheck } from '#app/domain/people/identity'
import { addDays, yearOf, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import { brands, estates, familyNames, givenNames } from './names'

export type Sex = 'male' | 'female'

export type DemoPerson = {
  kind: 'person'
  name: string
  sex: Sex
  birthDay: Day
  identity: string
  phone: string
  address: string
}

export type DemoOrganisation = {
  kind: 'organisation'
  name: string
  creditCode: string
  phone: string
  address: string
  /** Who speaks for it. */
  representative: string
}

export type DemoParty = DemoPerson | DemoOrganisation

/** Where somebody lives: names as on the map. */
export type Place = { town: string; village: string; community: boolean }

/** What a person must be to play a part; age in full years at the end of the year. */
export type Likeness = { sex?: Sex; ages?: readonly [youngest: number, oldest: number]; family?: string }

export type People = {
  /** A person, aged 19 to 88 unless said otherwise; now and then somebody met before. */
  person(place: Place, on: Day, like?: Likeness): DemoPerson
  organisation(trade: string, place: Place): DemoOrganisation
  name(sex: Sex, born: number): string
  phone(): string
}

/** A source of people. No two persons share an identity number. */
export function peopleOf(chance: Chance): People {
  const used = new Set<string>()
  const known = new Map<string, DemoPerson[]>()
  const name = (sex: Sex, born: number) => nameOf(chance, sex, born)
  const phone = () => `100${digits(chance, 8)}`
  return {
    name,
    phone,
    person(place, on, like) {
      const neighbours = known.get(place.village) ?? []
      if (!like && neighbours.length > 3 && chance.happens(0.04)) return chance.pick(neighbours)
      const person = personOf(chance, used, place, on, like)
      known.set(place.village, [...neighbours, person])
      return person
    },
    organisation(trade, place) {
      const owner = nameOf(chance, chance.happens(0.8) ? 'male' : 'female', chance.int(1955, 1988))
      return {
        kind: 'organisation',
        name: organisationName(chance, trade, place),
        creditCode: creditCodeOf(chance),
        phone: phone(),
        address: `海门区${place.town}${chance.pick(['工业园', '人民路', '解放路', '通港路', '镇中路', '振兴路'])}${chance.int(1, 299)}号`,
        representative: owner,
      }
    },
  }
}

const digits = (chance: Chance, count: number) => String(chance.int(0, 10 ** count - 1)).padStart(count, '0')

function nameOf(chance: Chance, sex: Sex, born: number, family?: string): string {
  const age = born < 1960 ? 'old' : born < 1985 ? 'middle' : 'young'
  return (family ?? chance.weighted(familyNames)) + chance.pick(givenNames[sex][age])
}

function personOf(chance: Chance, used: Set<string>, place: Place, on: Day, like: Likeness = {}): DemoPerson {
  const sex: Sex = like.sex ?? (chance.happens(0.56) ? 'male' : 'female')
  const years = chance.weighted({ young: 20, middle: 50, old: 30 })
  const ages = { young: [19, 34], middle: [35, 59], old: [60, 88] } as const
  const [youngest, oldest] = like.ages ?? ages[years]
  const birthDay = addDays(`${yearOf(on) - chance.int(youngest, oldest) - 1}-12-31`, -chance.int(0, 364))
  const name = nameOf(chance, sex, yearOf(birthDay), like.family)
  const identity = identityOf(chance, used, birthDay, sex)
  return {
    kind: 'person',
    name,
    sex,
    birthDay,
    identity,
    phone: `100${digits(chance, 8)}`,
    address: addressOf(chance, place),
  }
}

function identityOf(chance: Chance, used: Set<string>, birthDay: Day, sex: Sex): string {
  for (;;) {
    const sequence = chance.int(0, 499) * 2 + (sex === 'male' ? 1 : 0)
    const first17 = `9901${digits(chance, 2)}${birthDay.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
    if (used.has(first17)) continue
    used.add(first17)
    return first17 + residentCheck(first17)
  }
}

function addressOf(chance: Chance, { town, village, community }: Place): string {
  if (!community) return `海门区${town}${village}${chance.int(1, 32)}组${chance.int(1, 60)}号`
  const home = `${chance.int(1, 28)}幢${chance.int(1, 11)}0${chance.int(1, 4)}室`
  return `海门区${town}${village}${chance.pick(estates)}${home}`
}

/** Firms take a brand; those that serve one place, hospitals first, take its name. */
function organisationName(chance: Chance, trade: string, place: Place): string {
  const brand = chance.pick(brands)
  if (/(院|部|所|站|社)$/.test(trade)) return `海门${brand}${trade}`
  if (trade === '农业合作') return `海门区${place.village}${brand}农业专业合作社`
  const makes = /家纺|布艺|机械|木业|服装|工具|食品|印染/.test(trade)
  const form = chance.weighted({ 有限公司: 6, 厂: makes ? 2 : 0, 经营部: 1 })
  return `${chance.pick(['南通', '海门', '江苏'])}${brand}${trade}${form}`
}

function creditCodeOf(chance: Chance): string {
  const first17 = `91990101${chance.pick(['MA', 'MB', 'KX', 'PL'])}${digits(chance, 7)}`
  return first17 + creditCheck(first17)
}
