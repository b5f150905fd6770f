import { line, type Measure } from '#app/domain/measures/measure'

/** A dispute as a person first reported it: once, whatever becomes of it, under the procedure it began with. */
export const registered: Measure = {
  key: 'registered',
  name: { zh: '登记纠纷', en: 'Disputes registered' },
  definition: {
    zh: '登记日在期内的纠纷，一件纠纷无论经过几个程序只计一次。',
    en: 'Disputes whose day of registration is in the period; once each, however many procedures they pass through.',
  },
  unit: 'dispute',
  of: (dispute) => {
    const first = dispute.proceedings[0]
    return first ? [{ ...line(dispute, first, 'registered', dispute.registeredOn), level: '' }] : []
  },
}
