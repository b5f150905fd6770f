/** What must hold of every thread on the shelf. Each law names what breaks it; an empty list keeps it. */
import { ruleById } from '#app/domain/law/rules'
import { isCitation, statuteVersionOf, type Source } from '#app/domain/law/statute'
import { allChosen } from '#app/domain/procedures/procedure'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import type { Move, Thread } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'

type Law = (rules: Thread) => string[]
type Entry = readonly [key: string, move: Move]

const movesOf = (rules: Thread): Entry[] => Object.entries(rules.moves)
const fieldIn = (move: Move, name: string): FieldOf | undefined =>
  fieldsOf(move.enter).find((each) => each.name === name)
const widgetIn = (rules: Thread, name: string) =>
  movesOf(rules).flatMap(([, move]) => fieldIn(move, name)?.widget ?? [])[0]

/** All states a move may lead to from those given. */
function reached(rules: Thread, from: ReadonlySet<string>): Set<string> {
  const found = new Set(from)
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const [, move] of movesOf(rules))
      if (move.from?.some((state) => found.has(state))) for (const to of allChosen(move.to)) found.add(to)
  }
  return found
}

const opened = (rules: Thread) =>
  new Set(movesOf(rules).flatMap(([, move]) => (move.from === undefined ? allChosen(move.to) : [])))

const endsOf = (rules: Thread) =>
  new Set(Object.entries(rules.states).flatMap(([key, state]) => (state.end ? [key] : [])))

const isSource = (source: Source | undefined): boolean =>
  source !== undefined && (!isCitation(source) || statuteVersionOf(source) !== undefined)

/** Everything a thread may set a mark from. */
const marksOf = (rules: Thread): Set<string> =>
  new Set(movesOf(rules).flatMap(([, { marks = [], dates = {} }]) => [...marks, ...Object.keys(dates)]))

const choiceKeys = (move: Move, name: string): string[] => Object.keys(fieldIn(move, name)?.options ?? {})

/** A choice that decides where it leads must be asked, be answered, and lead somewhere whatever is answered. */
function undecided([key, move]: Entry): string[] {
  if (typeof move.to === 'string') return []
  const { field, is } = move.to
  const asked = fieldIn(move, field)
  if (!asked || !asked.required) return [`${key} does not ask for ${field}`]
  return choiceKeys(move, field).flatMap((option) => (is[option] === undefined ? [`${key} ${option}`] : []))
}

const bookedFields = (rules: Thread): (readonly [name: string, widget: string])[] => {
  const { books } = rules
  if (!books) return []
  const { room, people, day, from, until } = books
  const hours = [
    [day, 'day'],
    [from, 'time'],
    [until, 'time'],
    [room, 'room'],
  ] as const
  return [...hours, ...people.map((name) => [name, 'people'] as const)]
}

const wordsOf = (rules: Thread): Words[] => [
  rules.name,
  rules.about,
  ...Object.values(rules.states).map(({ name }) => name),
  ...movesOf(rules).flatMap(([, { name, done, enter, papers = [] }]) => [
    ...[name, done, ...papers],
    ...fieldsOf(enter).flatMap((each) => [each.label, ...Object.values(each.options ?? {})]),
  ]),
]

export const threadLaws = {
  'something opens it': (rules) => (opened(rules).size > 0 ? [] : ['nothing']),
  'every state is reached': (rules) => {
    const found = reached(rules, opened(rules))
    return Object.keys(rules.states).filter((state) => !found.has(state))
  },
  'an end is reached from every state, and none is left': (rules) => {
    const ends = endsOf(rules)
    const stuck = Object.keys(rules.states).filter(
      (state) => ![...reached(rules, new Set([state]))].some((to) => ends.has(to)),
    )
    return [
      ...stuck,
      ...movesOf(rules).flatMap(([key, { from = [] }]) => from.filter((state) => ends.has(state)).map(() => key)),
    ]
  },
  'a move starts and leads to states there are': (rules) =>
    movesOf(rules).flatMap(([key, { from = [], to }]) =>
      [...from, ...allChosen(to)]
        .filter((state) => !Object.hasOwn(rules.states, state))
        .map((state) => `${key} ${state}`),
    ),
  'a form decides what its move leaves to it': (rules) => movesOf(rules).flatMap(undecided),
  'somebody may make it, or a rule does': (rules) =>
    movesOf(rules).flatMap(([key, { by, byRule }]) => (by.length > 0 === (byRule !== true) ? [] : [key])),
  'a form asks for what its answers make necessary, and for the days it bounds': (rules) =>
    movesOf(rules).flatMap(([key, move]) => [
      ...(move.needsField ?? []).flatMap(({ field, when }) => {
        const options = choiceKeys(move, when.field)
        const isKnown = fieldIn(move, field)?.required === false && when.is.every((each) => options.includes(each))
        return isKnown || fieldIn(move, when.field)?.widget === 'yes-no' ? [] : [`${key} ${field}`]
      }),
      ...(move.notBefore ?? []).filter((name) => fieldIn(move, name)?.widget !== 'day').map((name) => `${key} ${name}`),
    ]),
  'a mark from a field has its day': (rules) =>
    movesOf(rules).flatMap(([key, move]) =>
      Object.values(move.dates ?? {}).flatMap((from) =>
        'field' in from && fieldIn(move, from.field)?.widget !== 'day' ? [`${key} ${from.field}`] : [],
      ),
    ),
  'what it takes for a time is asked for by the right fields': (rules) =>
    bookedFields(rules).flatMap(([name, widget]) => {
      const found = widgetIn(rules, name)
      return found === widget || (widget === 'people' && found === 'person') ? [] : [`${name} is no ${widget}`]
    }),
  'the body it shares with is a body': (rules) =>
    rules.shares && widgetIn(rules, rules.shares.body) !== 'body' ? [rules.shares.body] : [],
  'the body it asks is a body, and answers for itself': (rules) => {
    const answering = movesOf(rules).flatMap(([, { at }]) => at ?? [])
    return [...(rules.asks ? [rules.asks.body] : []), ...answering].filter((name) => widgetIn(rules, name) !== 'body')
  },
  'whom it bars is a person, and does not judge it': (rules) => {
    if (!rules.bars) return []
    const { in: states, person } = rules.bars
    const judged = movesOf(rules).filter(
      ([, { to, apart }]) => !apart && allChosen(to).some((to) => states.includes(to)),
    )
    return [...(widgetIn(rules, person) === 'person' ? [] : [person]), ...judged.map(([key]) => key)]
  },
  'whom it lets in is a person': (rules) =>
    rules.lets && widgetIn(rules, rules.lets.person) !== 'person' ? [rules.lets.person] : [],
  'every deadline cites an article or local practice and runs on marks it sets': (rules) => {
    const marks = marksOf(rules)
    return (rules.deadlines ?? []).flatMap(({ rule, from, until }) => {
      const found = ruleById(rule)
      const cites = found?.versions.every(({ source }) => isSource(source)) ?? false
      const runs = [from, ...until].every((mark) => mark === 'concluded' || marks.has(mark))
      return cites && runs ? [] : [rule]
    })
  },
  'a source it cites is on the shelf': (rules) =>
    [rules.source, ...movesOf(rules).map(([, { source }]) => source)].flatMap((source) =>
      source === undefined || isSource(source) ? [] : [JSON.stringify(source)],
    ),
  'words are in both languages': (rules) =>
    wordsOf(rules).flatMap(({ zh, en }) =>
      /\p{Script=Han}/u.test(zh) && /[A-Za-z]/.test(en) ? [] : [`${zh} / ${en}`],
    ),
} satisfies Record<string, Law>
