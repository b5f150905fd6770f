import { describe, expect, it } from 'vitest'
import type { Body, BodyKind } from './body'
import { bodyChoiceOf, bodyOption, foundBodies } from './choice'
import type { Level } from './level'
import { territoryOf } from './territory'

const line = (code: string, kind: BodyKind, level: Level, zh: string, parent?: string): Body => ({
  ...{ code, kind, level, name: { zh, en: `Body ${code}` }, from: '2000-01-01' },
  ...(parent === undefined ? {} : { parent }),
})

const villages = ['101', '102'].flatMap((town) =>
  Array.from({ length: 40 }, (_, i) => {
    const code = `320614${town}${201 + i}`
    return line(code, 'village', 'village', `${town === '101' ? '东' : '西'}${i}村`, `320614${town}`)
  }),
)
const territory = territoryOf([
  line('320614', 'district', 'district', '海门区'),
  line('320614101', 'town', 'town', '三厂', '320614'),
  line('320614102', 'town', 'town', '常乐', '320614'),
  { ...line('320614103', 'town', 'town', '旧镇', '320614'), to: '2019-12-31' },
  ...villages,
])

describe('choosing a body', () => {
  it('lists all of few, the nearest first, only those there are on the day', () => {
    const choice = bodyChoiceOf(territory, { kinds: ['town'] }, { on: '2020-03-02', near: '320614102201' })
    expect(choice.whole).toBe(true)
    expect(choice.options.map(({ code }) => code)).toEqual(['320614102', '320614101'])
    expect(choice.options[0]).toEqual({
      code: '320614102',
      name: { zh: '常乐', en: 'Body 320614102' },
      above: { zh: '海门区', en: 'Body 320614' },
    })
  })

  it('lists the nearest sixty of many and says that there are more', () => {
    const choice = bodyChoiceOf(territory, { levels: ['village'] }, { on: '2020-03-02', near: '320614102' })
    expect(choice.whole).toBe(false)
    expect(choice.options).toHaveLength(60)
    expect(choice.options[0]?.code).toBe('320614102201')
  })

  it('finds by a part of the name in either language and by the beginning of the code', () => {
    const asking = { on: '2020-03-02', near: '320614101' }
    expect(foundBodies(territory, {}, asking, ' 常乐 ').map(({ code }) => code)).toEqual(['320614102'])
    expect(foundBodies(territory, {}, asking, 'BODY 320614102').map(({ code }) => code)[0]).toBe('320614102')
    expect(foundBodies(territory, { kinds: ['village'] }, asking, '32061410120')).toHaveLength(9)
    expect(foundBodies(territory, {}, asking, '村')).toHaveLength(20)
    expect(foundBodies(territory, {}, asking, '  ')).toEqual([])
  })

  it('names one body', () => {
    expect(bodyOption(territory, '320614', '2020-03-02')).toEqual({
      code: '320614',
      name: { zh: '海门区', en: 'Body 320614' },
    })
    expect(bodyOption(territory, '320614103', '2020-03-02')).toBeUndefined()
  })
})
