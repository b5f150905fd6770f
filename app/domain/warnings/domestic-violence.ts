import type { Warning } from '#app/domain/warnings/warning'
import { counting } from './told'
import { blowWords, homeViolenceWords } from './words'

const [atHome, inFamily] = [counting(homeViolenceWords), counting([...homeViolenceWords, ...blowWords])]

/** 反家庭暴力法第二条: 殴打、捆绑、残害、限制人身自由以及经常性谩骂、恐吓 among members of a family. */
export const domesticViolence: Warning = {
  key: 'domestic-violence',
  name: { zh: '可能存在家庭暴力', en: 'Violence at home is likely' },
  why: {
    zh: '家庭成员之间提到殴打、恐吓或者限制自由。',
    en: 'Blows, threats or locking in within a family are spoken of.',
  },
  find: ({ dispute, clauses, earlier }) => {
    const count = (dispute.category === 'family' ? inFamily : atHome)(clauses)
    return count === 0 ? undefined : { level: earlier.minors > 0 ? 'red' : 'orange', count }
  },
}
