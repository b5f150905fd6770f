/** Suits against the district's organs as they are kept in the register, with what the courts and procurators suggested. */
import { addDays } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { County } from './civil'
import { assign, step, typed, type Course, type Deed } from './deed'
import { DISTRICT } from './history'
import { respondentOf } from './perform-review'
import type { PlannedLawsuit, PlannedSuggestion } from './planned'
import { organName } from './respondents'
import { officeDay } from './shape'

/** One course for each suit; each suggestion is kept with a suit notified before it, against the same organ if there is one. */
export function suitCourses(
  chance: Chance,
  county: County,
  suits: readonly PlannedLawsuit[],
  suggestions: readonly PlannedSuggestion[],
): Course[] {
  const kept = new Map<string, PlannedSuggestion[]>()
  for (const each of suggestions) {
    const earlier = suits.filter((suit) => suit.filedOn < each.receivedOn)
    const suit = earlier.find(({ defendants }) => defendants.includes(each.to)) ?? earlier[0]
    if (suit) kept.set(suit.ref, [...(kept.get(suit.ref) ?? []), each])
  }
  return suits.map((suit) => ({ item: suit.ref, deeds: suitDeeds(chance, county, suit, kept.get(suit.ref) ?? []) }))
}

function suitDeeds(
  chance: Chance,
  county: County,
  suit: PlannedLawsuit,
  suggestions: readonly PlannedSuggestion[],
): Deed[] {
  const by = `review-${chance.int(1, 5)}`
  const { filedOn, hearings, concluded } = suit
  const after = [
    step(by, 'file-defence', officeDay(addDays(filedOn, chance.int(7, 11)))),
    ...hearings.map(({ on, head }) =>
      step(by, 'record-hearing', on, { 'head-due': 'yes', 'head-attended': 'yes', post: postOf(head.post) }),
    ),
    step(by, 'conclude', concluded.on, { result: concluded.outcome }),
    ...suggestions.flatMap((each) => suggested(by, each)),
  ]
  // Sorting keeps the order of what falls on one day.
  const inTime = after.sort((a, b) => (a.ask.on < b.ask.on ? -1 : a.ask.on > b.ask.on ? 1 : 0))
  return [registration(county, suit, by), assign(by, by, filedOn), ...inTime]
}

const postOf = (post: string) => (post.includes('副') ? 'deputy' : 'chief')

export function registration(
  county: County,
  suit: Omit<PlannedLawsuit, 'ref' | 'hearings' | 'concluded'>,
  by: string,
): Deed {
  const { title, filedOn: on, number, plaintiff, defendants } = suit
  const organs = defendants.map((code) => ({
    ...{ side: 'respondent', kind: 'organisation', name: organName(county, code, on) },
  })) as { side: 'respondent'; kind: 'organisation'; name: string }[]
  const entry = { instance: 'first', defendant: defendantOf(defendants), 'court-case-number': number }
  const facts = {
    title,
    story: `${suit.court}应诉通知，${number}。`,
    category: 'other',
    source: 'application',
  } as const
  const where = { place: DISTRICT, body: `${DISTRICT}-justice`, procedure: 'litigation-response' }
  return {
    by,
    ask: { kind: 'register', ...facts, ...where, on, entry },
    people: [typed({ side: 'applicant', party: plaintiff }), ...organs],
  }
}

function defendantOf(defendants: readonly string[]): string {
  if (defendants.includes(`${DISTRICT}-gov`)) return 'district'
  return respondentOf(defendants[0] ?? '')
}

function suggested(by: string, { kind, receivedOn, repliedOn, subject, reply }: PlannedSuggestion): Deed[] {
  const received = step(by, 'receive-suggestion', receivedOn, {
    from: kind === 'judicial' ? 'court' : 'procuratorate',
    document: `建议〔${receivedOn.slice(0, 4)}〕：${subject}`,
  })
  const replied = step(by, 'reply-to-suggestion', repliedOn, { reply })
  return [received, { ...replied, ask: { ...replied.ask, item: received } as Deed['ask'] }]
}
