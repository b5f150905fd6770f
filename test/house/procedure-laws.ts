/** The laws over the shelf of procedures: each says what is wrong with one, or nothing. */
import { addDays } from '#app/domain/law/day'
import { versionOn } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
import { isCitation, statuteVersionOf } from '#app/domain/law/statute'
import { measureByKey } from '#app/domain/measures'
import { paperWords } from '#app/domain/papers'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import { inVersion, sourceOf, type Catalogue, type Procedure, type When } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'
import { chosenBy, fieldsBy, marksSet, reached, stagesTo, stepsOf, valuesOf } from '#test/house/procedure-graph'

export type Law = (rules: Procedure, shelf: Catalogue) => string[]

const saying = (wrong: boolean, words: string): string[] => (wrong ? [words] : [])
/** The fields by which a step says that the parties agreed. */
const agreements: ReadonlySet<string> = new Set(['agreed', 'consent'])
const isEnd = (rules: Procedure, stage: string): boolean => rules.stages[stage]?.end === true
const perVersion = (rules: Procedure, faults: (key: string, day: string) => string[]): string[] =>
  rules.versions.flatMap(({ key, to }) => faults(key, to ?? '2026-06-30').map((each) => `${key}: ${each}`))

const whenFaults = (rules: Procedure, when: When | undefined): string[] =>
  when === undefined
    ? []
    : [
        ...saying(!valuesOf(rules, when.fact).has(when.is), `${when.fact} is never ${when.is}`),
        ...whenFaults(rules, when.and),
      ]

const wordsOfField = (field: FieldOf): Words[] => [
  field.label,
  ...(field.hint ? [field.hint] : []),
  ...Object.values(field.options ?? {}),
]

const wordsIn = (rules: Procedure): Words[] => [
  ...[rules.name, rules.about],
  ...[...rules.versions, ...Object.values(rules.stages), ...Object.values(rules.outcomes)].map((each) => each.name),
  ...[rules.opening, ...Object.values(rules.steps)].flatMap((form) => fieldsOf(form.enter).flatMap(wordsOfField)),
  ...stepsOf(rules).flatMap(([, step]) => [step.name, step.done, ...(step.papers ?? []).map(paperWords)]),
]

/** Paid to the body that handles the case: a fee for it, not a fine, an amount in dispute or an expert's bill. */
const isFee = (name: string, { zh }: Words): boolean =>
  /(^|-)fees?(-|$)/.test(name) || /受理费|调解费|收费|办案费|手续费/.test(zh)

export const laws = {
  'versions follow on each other without a gap': (rules) =>
    rules.versions.flatMap(({ key, to }, i) => {
      const next = rules.versions[i + 1]
      return saying(to !== (next && addDays(next.from, -1)), `${key} ends on ${to}`)
    }),

  'every stage is reached in some version': (rules) => {
    const all = new Set(rules.versions.flatMap(({ key }) => [...reached(rules, key, rules.opening.stage)]))
    return Object.keys(rules.stages).filter((stage) => !all.has(stage))
  },

  'an end is reached from every stage': (rules) =>
    perVersion(rules, (key) =>
      [...reached(rules, key, rules.opening.stage)].filter(
        (stage) => ![...reached(rules, key, stage)].some((each) => isEnd(rules, each)),
      ),
    ),

  'every stage that is no end can be given up in one step': (rules) =>
    perVersion(rules, (key) =>
      [...reached(rules, key, rules.opening.stage)].filter(
        (stage) =>
          !isEnd(rules, stage) &&
          !stepsOf(rules, key).some(([, step]) => step.outcome !== undefined && step.from.includes(stage)),
      ),
    ),

  'what concludes ends, and what ends concludes': (rules) =>
    stepsOf(rules).flatMap(([key, step]) => {
      const ends = stagesTo(step).length > 0 && stagesTo(step).every((stage) => isEnd(rules, stage))
      const touches = stagesTo(step).some((stage) => isEnd(rules, stage))
      return saying(ends !== (step.outcome !== undefined) || touches !== ends, key)
    }),

  'an end is left by reopening only, and only an end is reopened': (rules) =>
    stepsOf(rules).flatMap(([key, step]) => [
      ...saying(step.from.some((each) => isEnd(rules, each)) && step.to !== undefined && !step.reopens, key),
      ...saying(step.reopens === true && !step.from.every((each) => isEnd(rules, each)), key),
    ]),

  'a suspension leads to a suspended stage, and each is resumed from': (rules) => [
    ...stepsOf(rules).flatMap(([key, step]) =>
      saying(stagesTo(step).some((stage) => rules.stages[stage]?.suspended) !== (step.suspends === true), key),
    ),
    ...Object.keys(rules.stages).filter(
      (stage) =>
        rules.stages[stage]?.suspended &&
        !stepsOf(rules).some(([, step]) => step.to === 'resume' && step.from.includes(stage)),
    ),
  ],

  'a form decides what its step leaves to it': (rules) =>
    stepsOf(rules).flatMap(([key, step]) => {
      const fields = fieldsBy(step)
      const undecided = chosenBy(step).filter(({ field, is }) => {
        const options = Object.keys(fields.get(field)?.options ?? {})
        return !fields.get(field)?.required || options.sort().join() !== Object.keys(is).sort().join()
      })
      const undated = Object.values(step.dates ?? {}).filter(
        (from) => 'field' in from && fields.get(from.field)?.widget !== 'day',
      )
      const unlong =
        step.extends !== undefined && !(fields.get('days')?.widget === 'count' && fields.get('days')?.required)
      return saying(undecided.length > 0 || undated.length > 0 || unlong, key)
    }),

  'a form asks for what its answers make necessary, and for the days it bounds': (rules) =>
    stepsOf(rules).flatMap(([key, step]) => {
      const fields = fieldsBy(step)
      const idle = (step.needsField ?? []).filter(({ field, when }) => {
        const options = Object.keys(fields.get(when.field)?.options ?? {})
        return fields.get(field)?.required !== false || !when.is.every((answer) => options.includes(answer))
      })
      const undated = (step.notBefore ?? []).filter((field) => fields.get(field)?.widget !== 'day')
      return saying(idle.length > 0 || undated.length > 0, key)
    }),

  'a case is passed on to a body that takes it, with all the next procedure asks for': (rules, shelf) =>
    stepsOf(rules).flatMap(([key, { moves, handsOver = [], ...step }]) => {
      const fields = fieldsBy(step)
      const to = fields.get('to')
      const ways = handsOver.flatMap((way) => shelf.get(way) ?? [])
      const takers = new Set<string>(ways.flatMap((way) => way.opening.at))
      const asked = ways.flatMap((way) => fieldsOf(way.opening.enter)).filter((field) => field.required)
      return [
        ...saying(
          (moves === 'up' || moves === 'down' || handsOver.length > 0) && !(to?.widget === 'body' && to.required),
          `${key}: where to`,
        ),
        ...saying(ways.length < handsOver.length, `${key}: leads nowhere`),
        ...saying(
          handsOver.length > 1 && Object.keys(fields.get('procedure')?.options ?? {}).join() !== handsOver.join(),
          key,
        ),
        ...saying(
          handsOver.length > 0 && !to?.bodies?.kinds?.every((kind) => takers.has(kind)),
          `${key}: nobody takes it`,
        ),
        ...asked.filter(({ name }) => !fields.has(name)).map(({ name }) => `${key}: does not ask for ${name}`),
      ]
    }),

  'only what was passed up and waits to be received is taken back': (rules) =>
    stepsOf(rules).flatMap(([key, { moves, from }]) => {
      if (moves !== 'back') return []
      const leadsHere = stepsOf(rules).filter(([, step]) => stagesTo(step).some((stage) => from.includes(stage)))
      return saying(leadsHere.length === 0 || leadsHere.some(([, step]) => step.moves !== 'up'), key)
    }),

  'only what a step opens is counted one by one': (rules) => {
    const opened = new Set(stepsOf(rules).flatMap(([, { item }]) => (item?.opens ? [item.kind] : [])))
    return stepsOf(rules).flatMap(([key, { item }]) => saying(item !== undefined && !opened.has(item.kind), key))
  },

  'every deadline has a rule in force and marks that are set': (rules) =>
    perVersion(rules, (key, day) =>
      rules.deadlines
        .filter((each) => inVersion(each, key))
        .flatMap(({ rule, from, until, when, item }) => [
          ...saying(versionOn(ruleById(rule), day) === undefined, `${rule} is not in force`),
          ...[from, ...until].filter((mark) => !marksSet(rules, key, item).has(mark)).map((mark) => `${rule}: ${mark}`),
          ...whenFaults(rules, when),
        ]),
    ),

  'a rule has one clock at a time': (rules) =>
    perVersion(rules, (key) => {
      const clocks = rules.deadlines.filter((each) => inVersion(each, key))
      const names = clocks.map((each) => [each.rule, each.when?.is].join(' '))
      return names.filter((name, i) => names.indexOf(name) !== i)
    }),

  'the law lets be extended what a step extends': (rules) =>
    perVersion(rules, (key, day) =>
      stepsOf(rules, key).flatMap(([name, step]) => {
        const rule = step.extends && ruleById(step.extends)
        const clock = rules.deadlines.some((each) => each.rule === step.extends && inVersion(each, key))
        return saying(rule !== undefined && !(clock && versionOn(rule, day)?.extend), name)
      }),
    ),

  'an extension says who approved it and by which paper, or that the parties agree': (rules) =>
    stepsOf(rules).flatMap(([name, step]) => {
      const asked = fieldsOf(step.enter).flatMap((each) => (each.required ? each.name : []))
      const approved = ['approved-by', 'approval-number'].every((each) => asked.includes(each))
      return saying(step.extends !== undefined && !approved && !asked.some((each) => agreements.has(each)), name)
    }),

  'a step bound to a fact can come to be taken': (rules) =>
    stepsOf(rules).flatMap(([key, step]) => whenFaults(rules, step.when).map((each) => `${key}: ${each}`)),

  'counts are by measures on their shelf, from marks that are set': (rules) =>
    perVersion(rules, (key) =>
      Object.entries(rules.counts).flatMap(([measure, { mark, item, when }]) => [
        ...saying(measureByKey(measure) === undefined, `${measure} is no measure`),
        ...saying(!marksSet(rules, key, item).has(mark), `${measure}: ${mark}`),
        ...whenFaults(rules, when),
      ]),
    ),

  'every step cites a text on the shelf, or says local practice': (rules) =>
    perVersion(rules, (key) =>
      [
        ...stepsOf(rules, key).map(([name, step]) => [name, sourceOf(step, key)] as const),
        ['fee', rules.fee.source] as const,
      ]
        .filter(([, source]) => source === undefined || (isCitation(source) && !statuteVersionOf(source)))
        .map(([name]) => name),
    ),

  'a paper of the shelf that a step makes has its place in the file': (rules) =>
    stepsOf(rules).flatMap(([key, step]) =>
      (step.papers ?? [])
        .filter((named) => typeof named === 'string' && !rules.papers?.includes(named))
        .map((named) => `${key}: ${String(named)}`),
    ),

  // 人民调解法 art. 4, 行政复议法2023 art. 87 (2017: art. 39), 劳动争议调解仲裁法 art. 53, 农村土地承包经营纠纷调解仲裁法 art. 52.
  'no fee is asked for where the law forbids one': (rules) =>
    rules.fee.allowed
      ? []
      : [rules.opening, ...Object.values(rules.steps)].flatMap((form) =>
          fieldsOf(form.enter).flatMap(({ name, label }) => (isFee(name, label) ? [name] : [])),
        ),

  'whoever has a relation to a party can be judged on every day, by an office, under a text on the shelf': (rules) => {
    const always = (rules.recusal ?? []).filter(({ when }) => when === undefined)
    const gaps = always.flatMap(({ to }, i) => {
      const next = always[i + 1]?.from
      return saying((to === undefined ? undefined : addDays(to, 1)) !== next, `a gap after ${to}`)
    })
    const first = rules.versions[0]?.from ?? ''
    return [
      ...saying(always.length === 0 || (always[0]?.from ?? '') > first, `nothing on ${first}`),
      ...gaps,
      ...(rules.recusal ?? []).flatMap((law) => [
        ...saying(law.by.length === 0, `nobody decides from ${law.from}`),
        ...whenFaults(rules, law.when),
        ...[law.declared, law.asked, law.decided, law.kept].flatMap((source) =>
          saying(source !== undefined && isCitation(source) && !statuteVersionOf(source), JSON.stringify(source)),
        ),
      ]),
    ]
  },

  'words are in both languages': (rules) =>
    wordsIn(rules)
      .filter(({ zh, en }) => zh.trim() === '' || en.trim() === '' || /\p{Script=Han}/u.test(en))
      .map(({ zh, en }) => `${zh} / ${en}`),
} satisfies Record<string, Law>
