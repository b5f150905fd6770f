import type { Dispute, Proceeding } from '#app/domain/dispute/dispute'
import { rulesOf } from '#app/domain/dispute/evolve'
import { byMark, line, type Measure } from '#app/domain/measures/measure'
import type { Catalogue } from '#app/domain/procedures/procedure'

const words = {
  name: { zh: '司法确认', en: 'Judicially confirmed' },
  definition: {
    zh: '法院裁定确认有效的调解协议，一份协议只计一次，日期取裁定登记日，机构和层级取主持调解的机构；在别处调解、只来办理确认的，计入办理机构。',
    en: 'Mediated agreements a court has confirmed; once each, on the day the ruling was recorded, at the body that mediated. One mediated elsewhere and only brought for confirmation counts at the body that handled it.',
  },
}
const own = byMark('confirmed', words.name, words.definition)

/** An agreement is confirmed once, whether the parties went to court themselves or were helped in a proceeding of its own. */
export const confirmed: Measure = {
  ...own,
  of: (dispute, catalogue) => {
    const told = own.of(dispute, catalogue)
    const known = new Set(told.map(({ proceedingId }) => proceedingId))
    const ruled = dispute.proceedings.flatMap((each) => ruling(dispute, each, catalogue))
    return [...told, ...ruled.filter(({ proceedingId }) => !known.has(proceedingId))]
  },
}

function ruling(dispute: Dispute, each: Proceeding, catalogue: Catalogue) {
  const outcome = rulesOf(catalogue, each.procedure).outcomes[each.outcome ?? '']
  if (!outcome?.groups?.includes('confirms') || each.concludedOn === undefined) return []
  const agreed = dispute.proceedings.find(({ id }) => id === each.parent)
  return [line(dispute, agreed ?? each, 'confirmed', each.concludedOn)]
}
