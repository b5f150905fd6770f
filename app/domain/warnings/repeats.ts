import { higherOf, type Warning } from '#app/domain/warnings/warning'

/** The same people quarrel again and again: what was settled did not hold. */
export const repeats: Warning = {
  key: 'repeats',
  name: { zh: '相同当事人反复发生纠纷', en: 'The same people again' },
  why: { zh: '相同当事人在近期内已有其他纠纷，矛盾可能升级。', en: 'The same people had other disputes not long ago.' },
  lasting: true,
  find: ({ earlier: { sameParties: count }, settings: { repeatYellow, repeatOrange } }) => {
    const level = higherOf(count >= repeatYellow ? 'yellow' : undefined, count >= repeatOrange ? 'orange' : undefined)
    return level && { level, count }
  },
}
