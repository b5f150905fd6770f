import { describe, expect, it } from 'vitest'
import { clausesOf } from './told'
import { warningDefaults, warningSettingsSchema } from './settings'
import { harmlessWords } from './harmless'
import { dangerWords } from './words'
import { nothingEarlier, reached, warningLevels, type Seen } from './warning'
import { findings, warnings } from '.'

type Told = Partial<Omit<Seen, 'clauses' | 'earlier'>> & { texts?: string[]; earlier?: Partial<Seen['earlier']> }

const found = ({ texts = [], earlier, ...more }: Told) =>
  findings({
    dispute: { category: 'neighbour', source: 'application' },
    clauses: clausesOf(texts),
    settings: warningDefaults,
    ...more,
    earlier: { ...nothingEarlier, ...earlier },
  })
const rules = (told: Told) => found(told).map(({ rule, level }) => `${rule} ${level}`)
const labour = (people: number) => ({ category: 'labour', source: 'application', people })

describe('the shelf', () => {
  it('has keys that stored alerts name, so none may go', () => {
    expect(warnings.map(({ key }) => key)).toEqual([
      ...['people', 'wages', 'weapons', 'threats', 'self-harm', 'crowd', 'repeats', 'police', 'minor-harmed'],
      'domestic-violence',
    ])
  })

  it('speaks both languages', () => {
    for (const { name, why } of warnings)
      for (const { zh, en } of [name, why]) {
        expect(zh).toMatch(/[一-鿿]/)
        expect(en).toMatch(/^[^一-鿿]+$/)
      }
  })

  it('finds nothing in an ordinary quarrel', () => {
    const texts = ['宅基地界址争议', '两家因围墙滴水起争执，互相指责，经劝说后各自回家。']
    expect(found({ texts, dispute: { category: 'neighbour', source: 'grid-report', people: 4 } })).toEqual([])
  })

  it('begins with settings that fit', () => {
    expect(warningSettingsSchema.parse(warningDefaults)).toEqual(warningDefaults)
  })

  it('holds each harmless word for a word of danger it hides, and no word twice in a list', () => {
    const idle = harmlessWords.filter((word) => !dangerWords.some((danger) => word.includes(danger)))
    expect(idle.filter((word) => !/刀|砍|杀|药|汽油|跳楼|报复|威胁/.test(word))).toEqual([])
  })
})

describe('numbers', () => {
  it('reach a level from its threshold on', () => {
    expect([9, 10, 29, 30, 99, 100].map((n) => reached(n, [10, 30, 100]))).toEqual(
      [undefined, 'yellow', 'yellow', 'orange', 'orange', 'red'], //
    )
  })

  it('of people', () => {
    expect(rules({ dispute: { category: 'expropriation', source: 'petition', people: 30 } })).toEqual(['people orange'])
  })

  it('of workers whose wages are owed: ten, and said to be wages or a labour dispute', () => {
    expect(rules({ dispute: labour(9) })).toEqual([])
    expect(rules({ dispute: labour(10) })).toEqual(['wages orange', 'people yellow'])
    expect(rules({ dispute: labour(30) })).toEqual(['wages red', 'people orange'])
    const contract = { category: 'contract', source: 'application', people: 12 }
    expect(rules({ dispute: contract, texts: ['包工头拖欠工钱'] })).toEqual(['wages orange', 'people yellow'])
    expect(rules({ dispute: contract, texts: ['预付卡退款'] })).toEqual(['people yellow'])
  })

  it('of quarrels of the same people', () => {
    expect(rules({ earlier: { sameParties: 1 } })).toEqual(['repeats yellow'])
    expect(rules({ earlier: { sameParties: 3 } })).toEqual(['repeats orange'])
  })

  it('of calls of the police, this one counted', () => {
    const fromPolice = { category: 'neighbour', source: 'police' }
    expect(rules({ dispute: fromPolice, earlier: { sameParties: 0, policeCalls: 0 } })).toEqual([])
    expect(rules({ dispute: fromPolice, earlier: { policeCalls: 1 } })).toEqual(['police orange'])
    expect(rules({ earlier: { policeCalls: 4 } })).toEqual(['police red'])
  })
})

describe('words', () => {
  it.each([
    ['男方持刀上门', 'weapons red'],
    ['手里拿着木棍', 'weapons orange'],
    ['扬言要同归于尽', 'threats red'],
    ['双方打架，一人受伤', 'threats orange'],
    ['不得不动手打人', 'threats orange'],
    ['用钢管砸门', 'weapons orange'],
    ['情绪对立，有聚集苗头', 'crowd orange'],
    ['不给钱就跳楼', 'self-harm red'],
    ['不赔偿就要他偿命', 'threats red'],
    ['没钱治病，要跳河', 'self-harm red'],
    ['他说不想活了', 'self-harm red'],
    ['自 杀未遂', 'self-harm red'],
    ['工人堵门讨要说法', 'crowd orange'],
    ['两村械斗', 'crowd red'],
    ['没有打架，但扬言放火', 'threats red'],
    ['为防止其自杀，家属已报警', 'self-harm red'],
    ['未报警。对方拿刀追人', 'weapons red'],
    ['家里没人，婆婆被儿子打', 'domestic-violence orange'],
    ['无故殴打邻居', 'threats orange'],
  ])('%s', (text, expected) => expect(rules({ texts: [text] })[0]).toBe(expected))

  it.each([
    '未持刀',
    '双方均未持刀、持械',
    '没有打架',
    '并没有发生打架斗殴',
    '没有动手打人，也没有威胁',
    '未见持刀、打架、聚众等情况',
    '持刀一事不属实',
    '打架、持刀均不属实',
    '否认威胁对方',
    '无自杀倾向',
    '没有说过要报复',
    '没有聚集人员',
    '拖欠刀削面店房租',
    '跳楼价促销引起的消费纠纷',
    '砍树损坏围墙',
    '反家暴宣传时居民反映噪音',
    '医疗器械质量争议',
    '树根对房屋构成威胁',
    '喷洒农药影响邻居菜地',
    '手术后动手术费用争议',
    '砍价不成退货',
    '领款后签收，不再聚集',
    '把车移走，今后不堵门',
    '当天就动手整改',
    '供应钢管，送货后尚欠货款',
    '健身器械损坏',
  ])('%s: nothing', (text) =>
    expect(rules({ texts: [text], dispute: { category: 'family', source: 'application' } })).toEqual([]),
  )
})

describe('those to be protected', () => {
  it('children, by the words or by the mark on a party', () => {
    expect(rules({ texts: ['孩子身上有伤痕'] })).toEqual(['minor-harmed red'])
    expect(rules({ texts: ['身上有淤青'], earlier: { minors: 1 } })).toEqual(['minor-harmed red'])
    expect(rules({ texts: ['身上有淤青'] })).toEqual([])
    expect(rules({ texts: ['孩子抚养费争议'], earlier: { minors: 1 } })).toEqual([])
    expect(rules({ texts: ['没有打孩子'] })).toEqual([])
  })

  it('members of a family: blows are violence at home there, and red with a child', () => {
    const family = { category: 'family', source: 'application' }
    expect(rules({ texts: ['女方长期被殴打'], dispute: family })).toContain('domestic-violence orange')
    expect(rules({ texts: ['女方长期被殴打'] })).toEqual(['threats orange'])
    expect(rules({ texts: ['多次家暴'], dispute: family, earlier: { minors: 1 } })).toEqual(['domestic-violence red'])
  })
})

it('puts the highest first', () => {
  const told = { texts: ['拿着木棍，扬言放火'], dispute: { category: 'neighbour', source: 'application', people: 12 } }
  expect(rules(told)).toEqual(['threats red', 'weapons orange', 'people yellow'])
  expect(warningLevels).toEqual(['yellow', 'orange', 'red'])
})
