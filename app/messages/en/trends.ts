import type { Shape } from '#app/messages/shape'
import type { trends as chinese } from '#app/messages/zh-CN/trends'

export const trends: Shape<typeof chinese> = {
  title: 'Trends and early signs',
  open: 'Trends and early signs',
  signs: 'Early signs',
  rule: (fewest) =>
    `Listed is a kind of dispute that rose clearly in a place: at least ${fewest} registered in the period, and clearly more both than just before and than in the same days a year before. Clearly: the difference of the two counts is more than 2.58 times the square root of their sum; were both expected alike, fewer than one pair in a hundred would differ so much. In the order of the tree and of the kinds, not ranked; whether anything is amiss the cases themselves must tell.`,
  spans: (now, previous) => `Period: ${now}; just before: ${previous}`,
  noneBefore: (now) =>
    `Period: ${now}; just before, the records are not whole: nothing is compared and no sign is listed`,
  andYearBefore: (days) => `; a year before: ${days}.`,
  andNone: '; the year before was not recorded whole, and is not compared.',
  notRecorded: 'The year before was not recorded whole, and is not compared.',
  place: 'Place',
  category: 'Kind of dispute',
  now: 'Period',
  previous: 'Just before',
  yearBefore: 'A year before',
  none: 'Nothing rose clearly',
  noneWhy: 'In every place and kind the change is within what chance brings, or there are too few cases.',
}
