import { line, type Measure } from '#app/domain/measures/measure'

/** Ended before it was accepted: refused, sent elsewhere, given up. */
export const turnedAway: Measure = {
  key: 'turned-away',
  name: { zh: '未予受理', en: 'Ended without acceptance' },
  definition: {
    zh: '未经受理即终结的办理程序：不予受理、转送、视为放弃、受理前撤回。',
    en: 'Proceedings that ended without being accepted: refused, forwarded, deemed abandoned, withdrawn before acceptance.',
  },
  unit: 'proceeding',
  of: (dispute) =>
    dispute.proceedings.flatMap((each) =>
      each.concludedOn && !each.marks.accepted
        ? [{ ...line(dispute, each, 'turned-away', each.concludedOn), outcome: each.outcome ?? '' }]
        : [],
    ),
}
