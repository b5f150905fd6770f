import type { Warning } from '#app/domain/warnings/warning'
import { gravest } from './told'
import { selfHarmWords } from './words'

const told = gravest(selfHarmWords)

export const selfHarm: Warning = {
  key: 'self-harm',
  name: { zh: '可能自伤、自杀', en: 'May harm themselves' },
  why: { zh: '叙述中提到自伤、轻生。', en: 'Self-harm or suicide is spoken of.' },
  find: ({ clauses }) => told(clauses),
}
