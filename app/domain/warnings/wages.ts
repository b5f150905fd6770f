import type { Warning } from '#app/domain/warnings/warning'
import { counting } from './told'
import { wageWords } from './words'

const told = counting(wageWords)

/** Wages owed to many: 劳动争议调解仲裁法第七条 knows the dispute of more than ten workers. */
export const wages: Warning = {
  key: 'wages',
  name: { zh: '多人欠薪', en: 'Wages owed to many' },
  why: {
    zh: '拖欠多名劳动者的报酬，容易引发集体讨薪。',
    en: 'Wages owed to many workers who may claim them together.',
  },
  lasting: true,
  find: ({ dispute: { category, people: count = 0 }, clauses, settings: { wagesOrange, wagesRed } }) => {
    if (count < wagesOrange || (category !== 'labour' && told(clauses) === 0)) return undefined
    return { level: count >= wagesRed ? 'red' : 'orange', count }
  },
}
