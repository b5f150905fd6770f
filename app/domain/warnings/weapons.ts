import type { Warning } from '#app/domain/warnings/warning'
import { gravest } from './told'
import { weaponWords } from './words'

const told = gravest(weaponWords)

export const weapons: Warning = {
  key: 'weapons',
  name: { zh: '提到凶器或危险物品', en: 'A weapon is spoken of' },
  why: { zh: '叙述中提到刀具、器械或者易燃易爆物品。', en: 'Knives, clubs, fire or explosives are spoken of.' },
  find: ({ clauses }) => told(clauses),
}
