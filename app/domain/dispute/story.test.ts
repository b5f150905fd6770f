import { describe, expect, it } from 'vitest'
import { storyOf } from '#app/domain/dispute/story'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { teaHouse } from '#test/factories/made-up'
import { catalogueOf } from '#app/domain/procedures/procedure'
import { committeeOf, territory, VILLAGE } from '#test/factories/territory'

const mediator = person('mediator', committeeOf(VILLAGE))

const told = (dossier: Dossier, full = true) =>
  storyOf({
    file: {
      ...{ events: dossier.events, records: new Map(), parties: [], attachments: [], names: new Map() },
    },
    records: new Map(dossier.records.map((each) => [each.id, each.text])),
    ...{ territory, full, catalogue: dossier.catalogue, threads: dossier.threads, mayCorrect: () => full },
    names: new Map(),
  })

const entry = (dossier: Dossier, n: number, full = true) => told(dossier, full).find((each) => each.n === n)

/** Entries: 1 registered, 2 and 3 parties, 4 begun, 5 accepted with a note. */
const accepted = () =>
  aDispute()
    .in('people-mediation', { as: mediator })
    .step('accept', { difficulty: 'simple', note: '电话已核实' }, { on: '2020-03-03' })

describe('the story', () => {
  it('is told newest first, by the labels of the form each entry was entered in', () => {
    const story = told(accepted())
    expect(story.map((each) => each.n)).toEqual([5, 4, 3, 2, 1])
    expect(story[0]).toMatchObject({
      ...{ on: '2020-03-03', about: { kind: 'stepped', done: { zh: '已受理' }, concludes: false } },
      facts: [
        { label: { zh: '难易程度' }, value: { kind: 'words', words: { zh: '简易' } } },
        { label: { zh: '补充说明' }, value: { kind: 'told', text: '电话已核实' } },
      ],
      source: { zh: '《人民调解法》(2010年)第十七条' },
    })
  })

  it('says nothing of what was told to who may not see it, and says that what is gone is gone', () => {
    expect(entry(accepted(), 5, false)?.facts.map((each) => each.name)).toEqual(['difficulty'])
    const forgotten = accepted()
    forgotten.records.length = 0
    expect(entry(forgotten, 5)?.facts[1]?.value).toEqual({ kind: 'told', text: null })
  })

  it('shows a corrected entry as first written, with what it should have said and why', () => {
    const dossier = accepted().correct(5, { on: '2020-03-02', entry: { difficulty: 'hard' } })
    const wrong = entry(dossier, 5)
    expect(wrong?.on).toBe('2020-03-03')
    expect(wrong?.facts[0]?.value).toEqual({ kind: 'words', words: { zh: '简易', en: 'Simple' } })
    expect(wrong?.correction).toMatchObject({
      ...{ n: 6, reason: 'typed wrongly' },
      instead: { on: '2020-03-02', facts: [{ value: { words: { zh: '疑难' } } }] },
    })
    expect(wrong?.stands).toBe(true)
    expect(entry(dossier, 6)?.about).toMatchObject({ kind: 'corrected', corrects: 5, taken: false })
  })

  it('shows an entry taken back as no longer standing', () => {
    const dossier = accepted().correct(5)
    expect(entry(dossier, 5)).toMatchObject({ stands: false, correction: { n: 6, reason: 'typed wrongly' } })
    expect(entry(dossier, 5)?.correction?.instead).toBeUndefined()
    expect(entry(dossier, 6)?.about).toMatchObject({ taken: true })
    expect(entry(dossier, 6, false)?.about).toMatchObject({ reason: undefined })
  })

  it('tells of a procedure nobody knew, from its data alone', () => {
    const dossier = aDispute({ catalogue: catalogueOf([teaHouse]) })
      .in('tea-house', { body: committeeOf(VILLAGE), as: mediator })
      .step('sit')
    expect(entry(dossier, 4)).toMatchObject({
      about: { kind: 'begun', procedure: { zh: '茶馆评理' } },
      facts: [{ label: { zh: '茶' } }],
    })
    expect(entry(dossier, 5)?.about).toMatchObject({ done: { zh: '已入座' } })
  })
})
