import { expect, it } from 'vitest'
import { organOf } from '#app/domain/territory/organ'
import type { Body, BodyKind } from '#app/domain/territory/body'
import { territoryOf } from '#app/domain/territory/territory'

const body = (code: string, kind: BodyKind, zh: string, parent?: string, more: Partial<Body> = {}): Body => ({
  ...{ code, kind, name: { zh, en: zh }, parent, level: 'town' as const, from: '2000-01-01' },
  ...more,
})

const territory = territoryOf([
  body('320614', 'district', '海门区'),
  body('320614-gov', 'government', '海门市人民政府', '320614', { to: '2020-06-30' }),
  body('320614-gov', 'government', '海门区人民政府', '320614', { from: '2020-07-01' }),
  body('320614-justice', 'bureau', '海门区司法局', '320614'),
  body('320614001', 'street', '三厂街道', '320614'),
  body('320614001-mc', 'committee', '三厂街道人民调解委员会', '320614001'),
  body('320614001201', 'village', '新民村', '320614001'),
  body('320614001201-mc', 'committee', '新民村人民调解委员会', '320614001201'),
  body('320614102', 'town', '常乐镇', '320614'),
  body('320614102201', 'village', '新民村', '320614102'),
  body('320614102201-mc', 'committee', '新民村人民调解委员会', '320614102201'),
])

it.each([
  ['320614001-mc', '三厂街道'],
  ['320614-justice', '海门区司法局'],
  // two villages of one name: the town tells them apart
  ['320614001201-mc', '三厂街道新民村'],
  ['320614102201-mc', '常乐镇新民村'],
  ['no-such-body', 'no-such-body'],
])('%s writes itself %s', (code, short) => {
  expect(organOf(territory, code)).toBe(short)
})

it('writes a body as it was called on the day', () => {
  expect(organOf(territory, '320614-gov', '2020-06-30')).toBe('海门市')
  expect(organOf(territory, '320614-gov', '2020-07-01')).toBe('海门区')
})
