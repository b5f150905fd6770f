import { line, type Measure } from '#app/domain/measures/measure'

export const reopened: Measure = {
  key: 'reopened',
  name: { zh: '重新办理', en: 'Reopened' },
  definition: {
    zh: '办结后又重新办理的次数；原办结和化解在原日期冲销。',
    en: 'Times an ended proceeding was opened again; the conclusion and resolution are reversed at their own dates.',
  },
  unit: 'item',
  of: (dispute) =>
    dispute.proceedings.flatMap((each) =>
      each.reopenedOn.map((on, i) => ({ ...line(dispute, each, 'reopened', on), item: String(i + 1) })),
    ),
}
