import type { Warning } from '#app/domain/warnings/warning'
import { counting } from './told'
import { childWords, harmWords } from './words'

const [ofChildren, ofHarm] = [counting(childWords), counting(harmWords)]

/** 未成年人保护法第十一条第二款: 身心健康受到侵害、疑似受到侵害或者面临其他危险情形的，应当立即报告. */
export const minorHarmed: Warning = {
  key: 'minor-harmed',
  name: { zh: '未成年人可能受到侵害', en: 'A child may be harmed' },
  why: { zh: '涉及未成年人，并提到虐待、殴打等侵害。', en: 'A child is involved, and abuse or blows are spoken of.' },
  find: ({ clauses, earlier }) => {
    if (earlier.minors === 0 && ofChildren(clauses) === 0) return undefined
    const count = ofHarm(clauses)
    return count === 0 ? undefined : { level: 'red', count }
  },
}
