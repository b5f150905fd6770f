/** Sentences that are right, and that once were called wrong; and the same with one digit off. */
import { expect, it } from 'vitest'
import { checkReport } from './check'

const verdicts = (text: string, kinds: readonly string[]) =>
  checkReport(text)
    .claims.filter(({ kind }) => kinds.includes(kind))
    .map(({ verdict }) => verdict)
const shares = (text: string) => verdicts(text, ['share'])
const rates = (text: string) => verdicts(text, ['rate'])
const all = (n: number, verdict = 'consistent') => Array<string>(n).fill(verdict)

// 98/289 = 33.910 %, 71/289 = 24.567, 19/289 = 6.574, 6/289 = 2.076, 3/289 = 1.038, 92/289 = 31.834
const ended = '审结289件，其中维持98件、驳回71件、撤销19件、确认违法6件、责令履行3件、终止92件，分别占'

it('takes each share of a list for that of the count in its own place', () => {
  expect(shares(`${ended}33.91%、24.57%、6.57%、2.08%、1.04%和31.83%。`)).toEqual(all(6))
  // 2840/3215 = 88.336 %, 375/3215 = 11.664 %
  expect(shares('办理公证3,215件，其中国内公证2,840件，涉外公证375件，分别占88.3%和11.7%。')).toEqual(all(2))
  // 612/1024 = 59.766 %, 3021.4/5673.21 = 53.257 %
  expect(
    shares('调处纠纷1,024件，涉及金额5,673.21万元，其中欠薪612件，涉及金额3,021.4万元，占比分别为59.77%和53.26%。'),
  ).toEqual(all(2))
})

it('finds the one that is wrong in it', () => {
  expect(shares(`${ended}33.91%、26.57%、6.57%、2.08%、1.04%和31.83%。`)).toEqual([
    'consistent',
    'contradicted',
    ...all(4),
  ])
})

it('says nothing of a list whose shares are of other counts', () => {
  expect(shares('受理100件，其中甲类60件、乙类40件，分别占全省的3.1%、2.2%。')).toEqual(all(2, 'unknown'))
  expect(shares('受理申请1,024件，其中男612人、女412人，分别占59.77%、40.23%。')).toEqual(all(2, 'unknown'))
})

it('gives each rate of a list its own name', () => {
  const counts = '受理869件，办结860件，调解成功842件，'
  // 860/869 = 98.964 %, 842/860 = 97.907 %
  expect(rates(`${counts}办结率、成功率分别为98.96%、97.91%。`)).toEqual(all(2))
  expect(rates(`${counts}办结率、成功率分别为98.96%、99.91%。`)).toEqual(['consistent', 'contradicted'])
  expect(rates(`${counts}办结率、成功率、履行率分别为98.96%和97.91%。`)).toEqual(all(2, 'unknown'))
  expect(checkReport('及时受理率、按期答复率分别为100%和99%。').claims.map(({ verdict }) => verdict)).toEqual(
    all(2, 'unknown'),
  )
})

it('reads 占总数869件的21.1% as a share of that count', () => {
  // 183/869 = 21.06 %
  const claims = (share: string) => checkReport(`三类合计183件，占总数869件的${share}。`).claims
  expect(
    claims('21.1%')
      .map(({ kind, verdict }) => `${kind} ${verdict}`)
      .slice(1),
  ).toEqual(['count unknown', 'share consistent'])
  expect(claims('31.1%').at(-1)?.verdict).toBe('contradicted')
})

it('takes what is left over for no denominator, and 结转上年 for none of last year’s counts', () => {
  const text = '当年结案率95.3%，未结案件17件，其中结转上年3件，较上年同期减少12件。'
  expect(checkReport(text).claims.map(({ verdict }) => verdict)).toEqual(all(4, 'unknown'))
  expect(rates('未结案件17件，其中结转上年3件；当年结案率95.3%。')).toEqual(['unknown'])
})

it('reads a share behind a 、, the share of the greatest, and what doubled', () => {
  // 50/296 = 16.892 %
  expect(shares('审结296件，调解结案50件、占审结数的16.89%。')).toEqual(all(1))
  expect(shares('审结296件，调解结案50件、占审结数的18.89%。')).toEqual(all(1, 'contradicted'))
  expect(checkReport('交通事故纠纷占比最高，为31.2%。').claims[0]?.kind).toBe('share')
  expect(checkReport('受理20件，上年为8件，同比增长一倍多。').claims.at(-1)).toMatchObject({
    text: '同比增长一倍多',
    verdict: 'consistent',
  })
  expect(checkReport('要用一倍的努力。').claims).toEqual([])
})
