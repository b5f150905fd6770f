import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesIn, leftIn, masked, type Parties } from '#app/domain/publishing/masked'
import type { Known } from '#app/domain/publishing/names'

const person = (name: string, minor = false): Known => ({ name, kind: 'person', minor })
const organisation = (name: string): Known => ({ name, kind: 'organisation' })
const parties: Parties = {
  known: [
    person('陈建国'),
    person('王强'),
    person('欧阳明月'),
    person('周小宝', true),
    organisation('海门区城市管理行政执法局'),
    organisation('江苏海门华盛建筑工程有限公司'),
    organisation('老街饭店'),
  ],
  addresses: ['海门区常乐镇中南村12组8号'],
}

describe('a text as it may be published', () => {
  it.each([
    ['陈建国不服海门区城市管理行政执法局行政处罚', '陈某某不服海门区城市管理行政执法局行政处罚'],
    ['王强与欧阳明月', '王某与欧阳某某'],
    ['陈 建 国、王　强', '陈某某、王某'],
    ['建国说，建国的房屋', '某某说，某某的房屋'],
    ['周小宝（8岁）被打', '未成年人（未成年人）被打'],
    ['小宝在海门实验小学三年级（2）班就读', '未成年人在某学校就读'],
    ['向江苏海门华盛建筑工程有限公司索赔', '向某公司索赔'],
    ['华盛公司、华盛建筑、海门华盛建筑工程有限公司', '某公司、某公司、某公司'],
    ['在老街饭店吃饭', '在某饭店吃饭'],
    ['住海门区常乐镇中南村12组8号。', '住某处。'],
    ['位于人民中路168号3幢502室的房屋', '位于某处的房屋'],
    ['身份证号320684198803120017', '身份证号（号码略）'],
    ['身份证３２０６８４１９８８０３１２００１７，', '身份证（号码略），'],
    ['320684 1988 0312 001X', '（号码略）'],
    ['电话138-1234-5678', '电话（电话略）'],
    ['致电0513-82210000', '致电（电话略）'],
    ['卡号6222 0212 3456 7890 123', '卡号（账号略）'],
    ['驾驶苏F·A1234的', '驾驶（车牌略）的'],
    ['1988年3月12日出生', '（略）出生'],
    ['出生于1988-03-12', '出生于（略）'],
    ['微信号abc_12345', '微信号（略）'],
    ['邮箱chen@example.cn', '邮箱（邮箱略）'],
    ['法定代表人李卫东，', '法定代表人李某某，'],
    ['案号2026-000123', '案号（号码略）'],
    ['罚款12345678元', '罚款12345678元'],
    ['2026年3月2日作出海城罚〔2026〕12号决定', '2026年3月2日作出海城罚〔2026〕12号决定'],
  ])('%s → %s', (text, wanted) => {
    expect(masked(text, parties)).toBe(wanted)
  })

  it('tells not even the family name where somebody is protected', () => {
    const text = '陈建国、王强与未成年人周小宝，陈某某住某处，某公司'
    expect(masked(text, { ...parties, wholly: true })).toBe('某人、某人与未成年人未成年人，某人住某处，某公司')
    expect(leftIn('陈某某', { known: [], wholly: true })).toHaveLength(1)
    expect(leftIn('某人、某处、某学校', { known: [], wholly: true })).toEqual([])
  })

  it('names companies where the rule says so', () => {
    const text = '江苏海门华盛建筑工程有限公司与陈建国'
    expect(masked(text, { ...parties, rule: 'companies-named' })).toBe('江苏海门华盛建筑工程有限公司与陈某某')
  })

  it('tells what was changed, where and why, so that a person can judge it', () => {
    expect(changesIn('陈建国电话13812345678', parties)).toEqual([
      { from: 0, to: 3, was: '陈建国', becomes: '陈某某', why: 'name', sure: true },
      { from: 5, to: 16, was: '13812345678', becomes: '（电话略）', why: 'phone', sure: true },
    ])
  })

  it('leaves everyday words to the person: a given name that is one', () => {
    const known = [person('王建设')]
    expect(changesIn('建设局', { known })).toEqual([
      { from: 0, to: 2, was: '建设', becomes: '某某', why: 'name', sure: false },
    ])
    expect(leftIn('建设局', { known })).toEqual([])
    expect(leftIn('王建设', { known })).toHaveLength(1)
  })

  const letters = '建国伟明丽芳强军洋艳勇敏静杰娟涛超霞平刚桂英华玉兰'
  const given = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 2 }).map((each) => each.join(''))
  const names = fc.tuple(fc.constantFrom('陈', '王', '欧阳', '上官', '李', '张'), given).map((each) => each.join(''))
  const number = fc.oneof(
    fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String),
    fc
      .tuple(fc.integer({ min: 110_000, max: 659_999 }), fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }))
      .map(([a, b]) => `${a}${b}`),
  )
  const filler = fc.constantFrom(
    '，',
    '不服',
    '与',
    '于2026年3月2日',
    '电话',
    '住',
    '处罚',
    '。',
    '的',
    '和解',
    '号',
    '村',
    '路',
    '',
  )
  const texts = fc
    .record({
      people: fc.array(names, { minLength: 1, maxLength: 4 }),
      numbers: fc.array(number, { minLength: 1, maxLength: 3 }),
    })
    .chain(({ people, numbers }) =>
      fc.record({
        people: fc.constant(people),
        numbers: fc.constant(numbers),
        // A number runs on into no other number: between two something is always written.
        parts: fc.array(fc.tuple(fc.constantFrom(...people, ...numbers.map((each) => `，${each}，`)), filler), {
          maxLength: 12,
        }),
      }),
    )

  it('keeps no known name and no number of a party, whatever stands around them', () => {
    fc.assert(
      fc.property(texts, ({ people, numbers, parts }) => {
        const known = people.map((name) => person(name))
        const text = masked(parts.flat().join(''), { known })
        for (const secret of [...people, ...numbers]) expect(text).not.toContain(secret)
        expect(leftIn(text, { known })).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

it('takes out what people at the table call each other', () => {
  expect(masked('老陈说小王没有还钱。', { known: [person('陈建国'), person('王强')] })).toBe('某人说某人没有还钱。')
  expect(masked('小学旁的老屋。', { known: [person('陈建国')] })).toBe('小学旁的老屋。')
})
