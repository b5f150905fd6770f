import { rulesOf } from '#app/domain/dispute/evolve'
import { line, type Measure } from '#app/domain/measures/measure'

/** The quarrel is over: once for the dispute, at the level of the body that finally settled it. */
export const resolved: Measure = {
  key: 'resolved',
  name: { zh: '化解', en: 'Resolved' },
  definition: {
    zh: '以化解结果办结的纠纷，一件只计一次，层级取最终化解的机构层级，日期取最终化解日。化解后又重新办理的冲销；只是办理协议的确认或者公证的，不冲销。',
    en: 'Disputes ended by an outcome that resolves them; once each, at the level of the body and on the day of the final resolution. Reversed if reopened; not while an agreement is only being confirmed or certified.',
  },
  unit: 'dispute',
  of: (dispute, catalogue) => {
    // A dispute that is being handled again is not resolved, whatever an earlier proceeding reached. One whose agreement
    // is only being confirmed or certified is: that settles nothing and unsettles nothing.
    if (dispute.proceedings.some((each) => each.open && !rulesOf(catalogue, each.procedure).afterwards)) return []
    const final = dispute.proceedings.findLast(
      (each) => each.outcome !== undefined && rulesOf(catalogue, each.procedure).outcomes[each.outcome]?.resolves,
    )
    return final?.concludedOn
      ? [{ ...line(dispute, final, 'resolved', final.concludedOn), outcome: final.outcome ?? '' }]
      : []
  },
}
