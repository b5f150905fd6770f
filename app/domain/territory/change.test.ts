import { describe, expect, it } from 'vitest'
import { bodySchema, type Body } from './body'
import { judgeChange, type BodyChange } from './change'
import { territoryOf } from './territory'

const body = (code: string, parent: string | undefined, to?: string, from = '2000-01-01'): Body => ({
  ...{ code, kind: 'village', level: 'village', name: { zh: code, en: code }, parent, from, to },
})
const territory = territoryOf([
  body('320614', undefined),
  body('320614101', '320614'),
  body('320614102', '320614'),
  body('320614103', '320614', '2019-12-31'),
  body('320614101201', '320614101'),
])
const judge = (change: BodyChange) => judgeChange(territory, change)
const problem = (change: BodyChange) => {
  const judged = judge(change)
  return judged.ok ? undefined : [judged.field, judged.problem]
}
const name = { zh: '新村', en: 'New village' }
const added = (more: object) =>
  ({ kind: 'add', body: { ...body('320614101202', '320614101'), ...more } }) as Extract<BodyChange, { kind: 'add' }>

describe('a new body', () => {
  it('hangs from a body that is there from that day on', () => {
    expect(judge(added({}))).toMatchObject({ ok: true, lines: { add: { code: '320614101202', parent: '320614101' } } })
    expect(problem(added({ code: '320614101201' }))).toEqual(['code', 'code-taken'])
    expect(problem(added({ parent: '320614999' }))).toEqual(['parent', 'unknown-parent'])
    expect(problem(added({ parent: undefined }))).toEqual(['parent', 'unknown-parent'])
    expect(problem(added({ parent: '320614103' }))).toEqual(['parent', 'parent-not-in-force'])
    expect(problem(added({ from: '1999-12-31' }))).toEqual(['parent', 'parent-not-in-force'])
  })
})

describe('another name or another parent', () => {
  it('closes the line before on the day before', () => {
    expect(judge({ kind: 'change', code: '320614101201', name, parent: '320614102', from: '2020-07-01' })).toEqual({
      ok: true,
      lines: {
        close: { code: '320614101201', from: '2000-01-01', to: '2020-06-30' },
        add: { ...body('320614101201', '320614102', undefined, '2020-07-01'), name, to: undefined },
      },
    })
  })

  it('begins after the line before began, and changes something', () => {
    const change = { kind: 'change', code: '320614101201', name, from: '2000-01-01' } as const
    expect(problem(change)).toEqual(['from', 'overlaps'])
    expect(problem({ ...change, from: '2020-01-01', name: { zh: '320614101201', en: '320614101201' } })).toEqual([
      'name',
      'nothing-changes',
    ])
  })

  it('is not below itself', () => {
    const change = { kind: 'change', code: '320614101', name, from: '2020-01-01' } as const
    expect(problem({ ...change, parent: '320614101201' })).toEqual(['parent', 'below-itself'])
    expect(problem({ ...change, parent: '320614101' })).toEqual(['parent', 'below-itself'])
    expect(problem({ ...change, parent: '320614103' })).toEqual(['parent', 'parent-not-in-force'])
  })

  it('brings an ended body back, later than it ended', () => {
    const change = { kind: 'change', code: '320614103', name, from: '2019-12-31' } as const
    expect(problem(change)).toEqual(['from', 'overlaps'])
    expect(judge({ ...change, from: '2021-01-01' })).toMatchObject({ ok: true, lines: { close: undefined } })
  })

  it('leaves the root a root', () => {
    expect(problem({ kind: 'change', code: '320614', name, from: '2020-01-01' })).toBeUndefined()
  })
})

describe('an end', () => {
  it('is a merger where it says into which, and only into another that goes on', () => {
    const end = { kind: 'end', code: '320614102', to: '2020-12-31' } as const
    expect(judge({ ...end, into: '320614101' })).toMatchObject({ ok: true, lines: { close: { into: '320614101' } } })
    for (const into of ['320614102', '320614103', '999999'])
      expect(problem({ ...end, into })).toEqual(['into', 'unknown-successor'])
  })

  it('comes once, not before the start, and not before the bodies below have gone', () => {
    expect(judge({ kind: 'end', code: '320614102', to: '2020-12-31' })).toEqual({
      ok: true,
      lines: { close: { code: '320614102', from: '2000-01-01', to: '2020-12-31' } },
    })
    expect(problem({ kind: 'end', code: '320614103', to: '2020-12-31' })).toEqual(['to', 'already-ended'])
    expect(problem({ kind: 'end', code: '320614102', to: '1999-12-31' })).toEqual(['to', 'ends-before-start'])
    expect(problem({ kind: 'end', code: '320614101', to: '2020-12-31' })).toEqual(['to', 'has-bodies-below'])
  })

  it('of an unknown body is a fault', () => {
    expect(() => judge({ kind: 'end', code: '1', to: '2020-12-31' })).toThrow('not known')
  })
})

it('keeps the trade of a sub-centre through a new name', () => {
  const centre: Body = {
    ...body('320614-sc-finance', '320614'),
    kind: 'sub-centre',
    level: 'district',
    trade: 'finance',
  }
  const known = territoryOf([body('320614', undefined), centre])
  const line = { code: centre.code, name, from: '2021-01-01' }
  expect(judgeChange(known, { kind: 'change', ...line })).toMatchObject({ lines: { add: { trade: 'finance' } } })
  expect(bodySchema.safeParse(centre).success).toBe(true)
  expect(bodySchema.safeParse({ ...centre, kind: 'committee' }).success).toBe(false)
})
