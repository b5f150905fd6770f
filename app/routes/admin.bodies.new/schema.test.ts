import { expect, it } from 'vitest'
import { newBodySchema } from './schema'

const typed = {
  ...{ code: '320614-sc-finance', kind: 'sub-centre', level: 'district', parent: '320614', from: '2021-01-01' },
  name: { zh: '金融纠纷分中心', en: 'Finance Disputes Sub-centre' },
}

it('takes a trade for a sub-centre only, and none at all', () => {
  expect(newBodySchema.parse({ ...typed, trade: 'finance' }).trade).toBe('finance')
  expect(newBodySchema.parse({ ...typed, trade: '' }).trade).toBeUndefined()
  expect(newBodySchema.safeParse({ ...typed, trade: 'gossip' }).success).toBe(false)
  const wrong = newBodySchema.safeParse({ ...typed, kind: 'committee', trade: 'finance' })
  expect(wrong.error?.issues.map(({ path }) => path.join())).toEqual(['trade'])
})
