/** The laws over the shelf hold of every procedure; and each law catches what it is there to catch. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { procedures } from '#app/domain/procedures'
import { field } from '#app/domain/procedures/field'
import { catalogueOf, type Procedure, type Step } from '#app/domain/procedures/procedure'
import { byPractice } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'
import { teaHouse, withTeaHouse } from '#test/factories/made-up'
import { laws } from '#test/house/procedure-laws'

type LawName = keyof typeof laws
const names = Object.keys(laws) as LawName[]

describe.each([...procedures, teaHouse].map((rules) => [rules.key, rules] as const))('%s', (_, rules) => {
  it.each(names)('%s', (name) => {
    expect(laws[name](rules, withTeaHouse)).toEqual([])
  })
})

it('knows each procedure by one key', () => {
  expect(catalogueOf(procedures).size).toBe(procedures.length)
})

const tea: Procedure = teaHouse
const [version] = tea.versions
const bent = (change: Partial<Procedure>): Procedure => ({ ...tea, ...change })
const stepBent = (key: string, change: Partial<Step>): Procedure =>
  bent({ steps: { ...tea.steps, [key]: { ...(tea.steps[key] as Step), ...change } } })
const clock = tea.deadlines[0] as Procedure['deadlines'][number]

/** For each law a tea house that breaks it. */
const broken: Record<LawName, Procedure> = {
  'versions follow on each other without a gap': bent({
    versions: version
      ? [
          { ...version, to: '2019-12-31' },
          { ...version, key: '2', from: '2020-01-02' },
        ]
      : [],
  }),
  'every stage is reached in some version': bent({ stages: { ...tea.stages, lost: { name: say('迷路', 'Lost') } } }),
  'an end is reached from every stage': stepBent('end', { to: 'talking' }),
  'every stage that is no end can be given up in one step': stepBent('end', { outcome: undefined }),
  'what concludes ends, and what ends concludes': stepBent('sit', { outcome: 'peace' }),
  'an end is left by reopening only, and only an end is reopened': stepBent('sit', { from: ['invited', 'left'] }),
  'a suspension leads to a suspended stage, and each is resumed from': stepBent('sit', { suspends: true }),
  'a form decides what its step leaves to it': stepBent('end', { enter: z.object({}) }),
  'a form asks for what its answers make necessary, and for the days it bounds': stepBent('pour', {
    needsField: [{ field: 'sugar', when: { field: 'tea', is: ['coffee'] } }],
    notBefore: ['tomorrow'],
  }),
  'a case is passed on to a body that takes it, with all the next procedure asks for': stepBent('go-to-committee', {
    enter: z.object({ to: field.body(say('到', 'To'), { kinds: ['grid'] }) }),
  }),
  'only what was passed up and waits to be received is taken back': stepBent('end', { moves: 'back' }),
  'only what a step opens is counted one by one': stepBent('pour', { item: { kind: 'cup' } }),
  'every deadline has a rule in force and marks that are set': bent({ deadlines: [{ ...clock, from: 'never' }] }),
  'a rule has one clock at a time': bent({ deadlines: [clock, clock] }),
  'the law lets be extended what a step extends': stepBent('pour', { extends: 'pm.confirm.apply' }),
  'an extension says who approved it and by which paper, or that the parties agree': stepBent('pour', {
    enter: z.object({ days: field.count(say('几个月', 'Months'), { least: 1 }) }),
  }),
  'a step bound to a fact can come to be taken': stepBent('pour', { when: { fact: 'tea', is: 'coffee' } }),
  'counts are by measures on their shelf, from marks that are set': bent({ counts: { cups: { mark: 'received' } } }),
  'every step cites a text on the shelf, or says local practice': stepBent('pour', { source: undefined }),
  'a paper of the shelf that a step makes has its place in the file': stepBent('pour', { papers: ['file-cover'] }),
  'no fee is asked for where the law forbids one': {
    ...stepBent('end', { enter: z.object({ 'tea-fee': field.money(say('茶水收费', 'Fee for the tea')) }) }),
    fee: { allowed: false, source: { local: say('本地习惯', 'local custom') } },
  },
  'whoever has a relation to a party can be judged on every day, by an office, under a text on the shelf': bent({
    recusal: [{ ...byPractice([]), from: '2020-01-01' }],
  }),
  'words are in both languages': stepBent('pour', { done: say('已续茶', '已续茶') }),
}

it.each(names)('would be caught: not “%s”', (name) => {
  expect(laws[name](broken[name], withTeaHouse)).not.toEqual([])
})
