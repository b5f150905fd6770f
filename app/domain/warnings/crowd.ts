import type { Warning } from '#app/domain/warnings/warning'
import { gravest } from './told'
import { crowdWords } from './words'

const told = gravest(crowdWords)

export const crowd: Warning = {
  key: 'crowd',
  name: { zh: '可能聚集', en: 'A crowd may gather' },
  why: { zh: '叙述中提到聚集、围堵、集体上访等。', en: 'Gathering, blocking or petitioning together is spoken of.' },
  find: ({ clauses }) => told(clauses),
}
