import { describe, expect, it } from 'vitest'
import { likeness, pairsAlike, plainText, shinglesOf } from './similar'

const story = '前几天某把小货车停在某车库前，某急着去医院，电话打不通，两人见面后争吵，要求赔礼道歉。'
const other = '某与某两家共用一处河埠头，傍晚加装水泵，对方认为影响使用，双方都请了本家长辈来评理。'

describe('texts', () => {
  it('are compared without figures and signs', () => {
    expect(plainText('3月2日，赔偿 ３０００ 元。')).toBe('0月0日赔偿0元')
  })

  it('share what they share: 一二三四 and 一二三五 have one piece of three in common', () => {
    expect(likeness(shinglesOf('一二三四'), shinglesOf('一二三五'))).toBeCloseTo(1 / 3, 12)
    expect(likeness(shinglesOf('一二三'), shinglesOf('一二三'))).toBe(1)
    expect(likeness(shinglesOf(''), shinglesOf(''))).toBe(0)
  })

  it('are found in pairs, whatever the amount in them', () => {
    const texts = [story, other, story.replace('前几天', '3月2日'), `${other}后来和好。`, '太短的话', '太短的话']
    expect(pairsAlike(texts, 0.8, 25)).toEqual([
      [0, 2],
      [1, 3],
    ])
  })

  it('of which a thousand are the same do not take a thousand times a thousand looks', () => {
    const pairs = pairsAlike(Array<string>(1000).fill(story), 0.8, 25)
    expect(pairs.length).toBeLessThan(60_000)
    expect(new Set(pairs.flat()).size).toBe(1000)
  })
})
