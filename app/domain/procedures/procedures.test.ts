/** The law over the shelf: what must hold of every procedure, whoever adds one. */
import { describe, expect, it } from 'vitest'
import { versionOn as ruleVersionOn } from '#app/domain/law/deadline'
import { addDays } from '#app/domain/law/day'
import { ruleById } from '#app/domain/law/rules'
import { isCitation, statuteVersionOf } from '#app/domain/law/statute'
import { measureByKey } from '#app/domain/measures'
import { procedures } from '#app/domain/procedures'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import {
  allChosen,
  catalogueOf,
  inVersion,
  sourceOf,
  type Procedure,
  type Step,
  type When,
} from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

const shelf = catalogueOf(procedures)
const stepsOf = (rules: Procedure, version?: string): [string, Step][] =>
  Object.entries(rules.steps).filter(([, step]) => version === undefined || inVersion(step, version))
const fieldsBy = (step: { enter: Step['enter'] }) => new Map(fieldsOf(step.enter).map((field) => [field.name, field]))

/** A day on which a version is in force: its last, or one of our own time. */
const dayIn = (version: Procedure['versions'][number]): string => version.to ?? '2026-06-30'

/** The stages one step can lead to; resuming leads back to wherever a suspension of that stage was entered. */
function targets(rules: Procedure, step: Step, version: string): string[] {
  if (step.to !== 'resume') return [...allChosen(step.to)]
  const entering = stepsOf(rules, version).filter(([, each]) =>
    allChosen(each.to as Step['from'][number]).some((to) => step.from.includes(to)),
  )
  return entering.filter(([, each]) => each.suspends).flatMap(([, each]) => each.from)
}

function reached(rules: Procedure, version: string, start: string): Set<string> {
  const seen = new Set([start])
  for (const stage of seen)
    for (const [, step] of stepsOf(rules, version))
      if (step.from.includes(stage)) for (const to of targets(rules, step, version)) seen.add(to)
  return seen
}

const marksOf = (each: Pick<Step, 'marks' | 'firstMarks' | 'dates'>): string[] => [
  ...(each.marks ?? []),
  ...(each.firstMarks ?? []),
  ...Object.keys(each.dates ?? {}),
]

/** Marks that can stand on a proceeding, or on an item of a kind. */
function marksSet(rules: Procedure, version: string, item?: string): Set<string> {
  const steps = stepsOf(rules, version).filter(([, step]) => step.item?.kind === item)
  const opened = item === undefined ? marksOf(rules.opening) : []
  return new Set([...opened, ...steps.flatMap(([, step]) => marksOf(step)), 'concluded'])
}

/** What a fact can be, over all forms and statements of a procedure. */
function valuesOf(rules: Procedure, fact: string): Set<string> {
  const values = new Set<string>()
  for (const form of [rules.opening, ...Object.values(rules.steps)]) {
    const field = fieldsBy(form).get(fact)
    if (field?.widget === 'yes-no') values.add('yes').add('no')
    for (const option of Object.keys(field?.options ?? {})) values.add(option)
  }
  for (const [, step] of stepsOf(rules)) if (step.states?.[fact]) values.add(step.states[fact])
  return values
}

function checkWhen(rules: Procedure, when: When | undefined): void {
  if (!when) return
  expect([...valuesOf(rules, when.fact)], `values of ${when.fact}`).toContain(when.is)
  checkWhen(rules, when.and)
}

const wordsIn = (rules: Procedure): Words[] => [
  rules.name,
  rules.about,
  ...rules.versions.map((each) => each.name),
  ...Object.values(rules.stages).map((each) => each.name),
  ...Object.values(rules.outcomes).map((each) => each.name),
  ...[rules.opening, ...Object.values(rules.steps)].flatMap((form) => fieldsOf(form.enter).flatMap(wordsOfField)),
  ...stepsOf(rules).flatMap(([, step]) => [step.name, step.done, ...(step.papers ?? [])]),
]
const wordsOfField = (field: FieldOf): Words[] => [
  field.label,
  ...(field.hint ? [field.hint] : []),
  ...Object.values(field.options ?? {}),
]

describe.each(procedures.map((rules) => [rules.key, rules] as const))('%s', (_, rules) => {
  const perVersion = rules.versions.map((version) => [version.key, version] as const)

  it('has versions that follow on each other without a gap', () => {
    rules.versions.forEach((version, i) => {
      const next = rules.versions[i + 1]
      expect(version.to).toBe(next ? addDays(next.from, -1) : undefined)
    })
    expect(new Set(rules.versions.map((each) => each.key)).size).toBe(rules.versions.length)
  })

  it.each(perVersion)('%s: an end can be reached from every stage', (version) => {
    for (const stage of reached(rules, version, rules.opening.stage))
      expect(
        [...reached(rules, version, stage)].some((each) => rules.stages[each]?.end),
        stage,
      ).toBe(true)
  })

  it('has no stage that no version reaches', () => {
    const all = rules.versions.flatMap((version) => [...reached(rules, version.key, rules.opening.stage)])
    expect([...new Set(all)].sort()).toEqual(Object.keys(rules.stages).sort())
  })

  it.each(perVersion)('%s: can be given up from every stage that is not an end', (version) => {
    for (const stage of reached(rules, version, rules.opening.stage)) {
      if (rules.stages[stage]?.end) continue
      const out = stepsOf(rules, version).filter(([, step]) => step.from.includes(stage) && step.outcome)
      expect(out.length, stage).toBeGreaterThan(0)
    }
  })

  it('ends exactly where it concludes, and leaves an end only by reopening', () => {
    for (const [key, step] of stepsOf(rules)) {
      const to = allChosen(step.to === 'resume' ? undefined : step.to)
      expect(
        to.some((each) => rules.stages[each]?.end),
        `${key} leads to an end`,
      ).toBe(step.outcome !== undefined)
      const fromEnd = step.from.some((each) => rules.stages[each]?.end)
      if (fromEnd) expect(step.to === undefined || step.reopens === true, `${key} leaves an end`).toBe(true)
      if (step.reopens)
        expect(
          step.from.every((each) => rules.stages[each]?.end),
          `${key} reopens`,
        ).toBe(true)
    }
  })

  it('suspends into suspended stages only, and resumes from each', () => {
    for (const [key, step] of stepsOf(rules)) {
      const into = allChosen(step.to === 'resume' ? undefined : step.to).some((each) => rules.stages[each]?.suspended)
      expect(into, key).toBe(step.suspends === true)
    }
    for (const [stage, { suspended }] of Object.entries(rules.stages))
      if (suspended)
        expect(
          stepsOf(rules).some(([, step]) => step.to === 'resume' && step.from.includes(stage)),
          stage,
        ).toBe(true)
  })

  it('draws every form, and every form decides what the step leaves to it', () => {
    for (const [key, step] of stepsOf(rules)) {
      const fields = fieldsBy(step)
      for (const chosen of [step.to, step.outcome]) {
        if (chosen === undefined || typeof chosen === 'string') continue
        const asked = fields.get(chosen.field)
        expect(asked?.required, `${key}.${chosen.field}`).toBe(true)
        expect(Object.keys(asked?.options ?? {}).sort()).toEqual(Object.keys(chosen.is).sort())
      }
      for (const from of Object.values(step.dates ?? {}))
        if ('field' in from) expect(fields.get(from.field)?.widget, `${key}.${from.field}`).toBe('day')
      if (step.extends) expect(fields.get('days'), key).toMatchObject({ widget: 'count', required: true })
      checkWhen(rules, step.when)
    }
  })

  it('asks where to, when it passes a case on, and for all the next procedure needs', () => {
    for (const [key, step] of stepsOf(rules)) {
      const fields = fieldsBy(step)
      if (step.moves ?? step.handsOver) expect(fields.get('to'), key).toMatchObject({ widget: 'body', required: true })
      if (!step.handsOver) continue
      const ways = step.handsOver.map((way) => shelf.get(way))
      expect(ways, `${key} leads to procedures on the shelf`).not.toContain(undefined)
      if (ways.length > 1) expect(Object.keys(fields.get('procedure')?.options ?? {})).toEqual([...step.handsOver])
      const takers = new Set(ways.flatMap((way) => way?.opening.at ?? []))
      for (const kind of fields.get('to')?.bodies?.kinds ?? []) expect([...takers], key).toContain(kind)
      for (const asked of ways.flatMap((way) => (way ? fieldsOf(way.opening.enter) : [])))
        if (asked.required) expect([...fields.keys()], `${key} asks for ${asked.name}`).toContain(asked.name)
    }
  })

  it('counts one by one only what a step opens', () => {
    const opened = new Set(stepsOf(rules).flatMap(([, { item }]) => (item?.opens ? [item.kind] : [])))
    for (const [key, { item }] of stepsOf(rules)) if (item) expect([...opened], key).toContain(item.kind)
  })

  it.each(perVersion)('%s: every deadline has a rule in force, and its marks are set somewhere', (key, version) => {
    for (const deadline of rules.deadlines.filter((each) => inVersion(each, key))) {
      const rule = ruleById(deadline.rule)
      expect(rule && ruleVersionOn(rule, dayIn(version)), deadline.rule).toBeDefined()
      const marks = marksSet(rules, key)
      for (const mark of [deadline.from, ...deadline.until]) expect([...marks], deadline.rule).toContain(mark)
      checkWhen(rules, deadline.when)
    }
  })

  it.each(perVersion)('%s: what a step may extend, the law lets be extended', (key, version) => {
    for (const [name, step] of stepsOf(rules, key)) {
      if (!step.extends) continue
      const rule = ruleById(step.extends)
      expect(ruleVersionOn(rule, dayIn(version))?.extend, name).toBeDefined()
      expect(rules.deadlines.filter((each) => each.rule === step.extends && inVersion(each, key))).not.toEqual([])
    }
  })

  it.each(perVersion)('%s: a rule has one clock at a time', (key) => {
    const clocks = rules.deadlines
      .filter((each) => inVersion(each, key))
      .map((each) => [each.rule, each.when?.is].join())
    expect(new Set(clocks).size).toBe(clocks.length)
  })

  it.each(perVersion)('%s: counts by measures on their shelf, from marks that are set', (key) => {
    for (const [measure, count] of Object.entries(rules.counts)) {
      expect(measureByKey(measure), measure).toBeDefined()
      expect([...marksSet(rules, key, count.item)], measure).toContain(count.mark)
      checkWhen(rules, count.when)
    }
  })

  it.each(perVersion)('%s: every step cites an article of a text on the shelf, or says local practice', (key) => {
    const sources = stepsOf(rules, key).map(([name, step]) => [name, sourceOf(step, key)] as const)
    for (const [name, source] of [...sources, ['fee', rules.fee.source] as const]) {
      expect(source, name).toBeDefined()
      if (source && isCitation(source)) expect(statuteVersionOf(source), name).toBeDefined()
    }
    for (const [, step] of stepsOf(rules))
      for (const version of Object.keys(step.sourceIn ?? {}))
        expect(rules.versions.map((each) => each.key)).toContain(version)
  })

  it('speaks both languages', () => {
    for (const words of wordsIn(rules)) {
      expect(words.zh.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
      expect(words.en, words.zh).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

it('knows each procedure by one key', () => {
  expect(shelf.size).toBe(procedures.length)
})
