/** A committee of one mediator who must step aside: the case is not stuck, at no stage. */
import { describe, expect, it } from 'vitest'
import { handlersFor, isForsaken, mayTake } from '#app/domain/dispute/decide-assign'
import type { Worker } from '#app/domain/dispute/draft'
import type { Person } from '#app/domain/people/permission'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { CENTRE, committeeOf, OTHER_TOWN, TOWN, VILLAGE } from '#test/factories/territory'

const at = (body: string, id: string) => ({ ...person('mediator', body), account: id, name: id })
const alone = at(committeeOf(VILLAGE), 'alone')
const wu = at(committeeOf(TOWN), 'wu')
const far = at(committeeOf(OTHER_TOWN), 'far')
const clerk = person('intake-clerk', CENTRE)
const staff: readonly Person[] = [alone, wu]
const workers = (found: readonly Person[]): Worker[] =>
  found.map(({ account, name, role }) => ({ id: account, name, role }))
const people = (body: string, near = false) => workers(near ? staff : staff.filter((each) => each.body === body))

const on = '2020-03-03'
const assigning = (dossier: Dossier, handler: string, declared: 'none' | 'relation' = 'none') => ({
  ...({ kind: 'assign', proceeding: dossier.now.id, handler, on, declared } as const),
  ...(declared === 'relation' ? { relation: { relation: 'near-relative' } } : {}),
})

/** The only mediator has said that there is a relation, and the centre has put down that they are recused. */
function stepsAside(dossier: Dossier): Dossier {
  dossier.does(assigning(dossier, 'alone', 'relation'), alone)
  const item = dossier.dispute.threads.at(-1)?.id
  const entry = { decision: 'recused', decider: 'body-above', 'decided-why': '唯一的调解员是当事人的弟弟' }
  return dossier.does({ kind: 'thread', thread: 'recusal', move: 'decide', item, on, entry }, clerk)
}

const mediation = (...steps: string[]) =>
  aDispute({ people })
    .in('people-mediation', { as: alone })
    .through(...steps)
const stages: [stage: string, steps: string[]][] = [
  ['applied', []],
  ['accepted', ['accept']],
  ['mediating', ['accept', 'start']],
  ['suspended', ['accept', 'start', 'suspend']],
]

describe('where the only mediator is recused', () => {
  it.each(stages)('the centre names somebody from near by: %s', (stage, steps) => {
    const dossier = stepsAside(mediation(...steps))
    expect(dossier.now).toMatchObject({ stage, handler: undefined })
    expect(isForsaken(dossier.dispute, dossier.now, dossier.given(clerk))).toBe(true)
    dossier.does(assigning(dossier, 'wu'), clerk)
    expect(dossier.now).toMatchObject({ handler: 'wu', body: committeeOf(VILLAGE), stage })
  })

  it('who is named goes on to the end, or passes it up', () => {
    const named = () => {
      const dossier = stepsAside(mediation('accept', 'start'))
      return dossier.does(assigning(dossier, 'wu'), clerk)
    }
    expect(named().step('agree', {}, { as: wu, on }).now).toMatchObject({ open: false, outcome: 'agreement' })
    const up = named().step('escalate', { to: committeeOf(TOWN) }, { as: wu, on })
    expect(up.now.body).toBe(committeeOf(TOWN))
  })

  it('may have a relation as well, and says so', () => {
    const dossier = stepsAside(mediation('accept'))
    dossier.does(assigning(dossier, 'wu', 'relation'), clerk)
    expect(dossier.dispute.threads.at(-1)).toMatchObject({ state: 'asked', facts: { person: 'wu' } })
  })

  it('is named neither by who is recused, nor by a stranger, nor is anybody who is nowhere near', () => {
    const dossier = stepsAside(mediation('accept'))
    const refused = (handler: string, as: Person) => {
      const decided = dossier.ask(assigning(dossier, handler), as)
      return decided.ok ? 'done' : decided.refusal.code
    }
    expect(refused('wu', alone)).toBe('recused')
    expect(refused('wu', wu)).toBe('not-allowed')
    expect(refused('alone', clerk)).toBe('recused')
    expect(refused(far.account, clerk)).toBe('invalid-entry')
  })
})

it('from above nobody is named as long as somebody there may handle it', () => {
  const dossier = mediation('accept')
  expect(dossier.ask(assigning(dossier, 'wu'), clerk)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
  expect(handlersFor(dossier.dispute, dossier.now, dossier.given(clerk)).map(({ id }) => id)).toEqual(['alone'])
})

it('of a protected dispute nobody above makes themselves the reader', () => {
  const near = () => [...workers(staff), { id: clerk.account, name: '', role: clerk.role }]
  const dossier = aDispute({ people: (body, isNear) => (isNear ? near() : people(body)) }).in('people-mediation', {
    as: alone,
  })
  dossier.does(
    { kind: 'thread', thread: 'protection', move: 'set', on: '2020-03-02', entry: { kind: 'violence' } },
    alone,
  )
  stepsAside(dossier)
  const self = assigning(dossier, clerk.account)
  expect(mayTake(dossier.dispute, dossier.now, clerk.account, dossier.given(clerk))).toBe(false)
  expect(dossier.ask(self, clerk)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
  expect(dossier.ask(assigning(dossier, 'wu'), clerk)).toMatchObject({ ok: true })
})
