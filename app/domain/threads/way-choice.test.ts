import { expect, it } from 'vitest'
import { catalogue } from '#app/domain/procedures'
import { fieldsOf } from '#app/domain/procedures/field'
import { aDispute, person } from '#test/factories/dispute'
import { GRID } from '#test/factories/territory'
import { wayChoice } from './way-choice'

const choosing = (way: string, parties = 2) => {
  const dossier = aDispute({ parties }).in('grid-handling').step('verify')
  const entry = { way, 'chosen-by': 'all', told: 'oral' }
  const at = { thread: 'way-choice', move: 'choose', on: '2020-03-02' }
  return { dossier, made: dossier.tries({ kind: 'thread', ...at, entry }, person('grid-worker', GRID)) }
}

it('offers every procedure of the shelf, a suit and nothing', () => {
  const options = fieldsOf(wayChoice.moves.choose?.enter ?? expect.fail()).find(({ name }) => name === 'way')?.options
  expect(Object.keys(options ?? {})).toEqual([...catalogue.keys(), 'court', 'none'])
})

it('keeps what was chosen, and moves nothing', () => {
  const { dossier, made } = choosing('people-mediation')
  expect(made.ok).toBe(true)
  expect(dossier.dispute.threads).toMatchObject([{ state: 'chosen', open: false, facts: { way: 'people-mediation' } }])
  expect(dossier.now).toMatchObject({ procedure: 'grid-handling', stage: 'verified', open: true })
})

it('takes no way that is not there, and no choice of nobody', () => {
  expect(choosing('duel').made).toMatchObject({ refusal: { fields: { way: ['not-a-choice'] } } })
  expect(choosing('court', 0).made).toMatchObject({ refusal: { code: 'needs-a-party' } })
})
