import { codeList } from './code-list'

const from = '2011-01-01'

/** How hard a dispute is (纠纷难易): the scale on which local case subsidies (以案定补) are paid. */
export const difficulties = codeList([
  { key: 'simple', words: { zh: '简易', en: 'Simple' }, from },
  { key: 'ordinary', words: { zh: '一般', en: 'Ordinary' }, from },
  { key: 'hard', words: { zh: '疑难', en: 'Hard' }, from },
  { key: 'major', words: { zh: '重大复杂', en: 'Major or complex' }, from },
])

export type Difficulty = (typeof difficulties.keys)[number]
