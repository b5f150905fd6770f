import { patrolled } from '#app/domain/codes/sources'
import { line, type Measure } from '#app/domain/measures/measure'

/** Looked for and found, not brought: what some places divide their resolved cases by. */
export const found: Measure = {
  key: 'found',
  name: { zh: '排查发现', en: 'Found by patrol' },
  definition: {
    zh: '登记日在期内、来源为网格上报或者主动调解的纠纷，一件只计一次。',
    en: 'Disputes registered in the period whose source is a report from the grid or the mediators’ own initiative; once each.',
  },
  unit: 'dispute',
  of: (dispute) => {
    const first = dispute.proceedings[0]
    return first && patrolled.has(dispute.source)
      ? [{ ...line(dispute, first, 'found', dispute.registeredOn), level: '' }]
      : []
  },
}
