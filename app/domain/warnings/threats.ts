import type { Warning } from '#app/domain/warnings/warning'
import { gravest } from './told'
import { threatWords } from './words'

const told = gravest(threatWords)

export const threats: Warning = {
  key: 'threats',
  name: { zh: '暴力或者威胁言行', en: 'Violence or threats' },
  why: { zh: '叙述中提到殴打、报复、威胁或者伤害他人。', en: 'Blows, revenge or threats are spoken of.' },
  find: ({ clauses }) => told(clauses),
}
