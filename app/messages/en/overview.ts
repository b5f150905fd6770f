import type { Shape } from '#app/messages/shape'
import type { overview as chinese } from '#app/messages/zh-CN/overview'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const overview: Shape<typeof chinese> = {
  title: 'Overview',
  rates: 'Main rates',
  rate: 'Rate',
  value: 'Value',
  fraction: 'Numerator / denominator',
  yearBefore: 'A year before',
  before: (name) => `${name}, a year before`,
  others: 'Other procedures',
  small: (n) => `fewer than ${n}`,
  smallNote: (n) =>
    `Rates over fewer than ${n} cases are marked: one case more or less moves them far, so they are nothing to compare by. ${n} is fixed in this system; no standard sets it.`,
  smallWhy: 'There is little to divide by: one case more or less moves the rate far. Do not compare by it.',
  tables: {
    source: 'By source (accepted)',
    'procedure-month': 'Accepted by month and procedure',
    trend: 'Beside the year before',
  },
  heads: { source: 'Source', 'procedure-month': 'Month', trend: 'Month' },
  files: 'Download the table (CSV)',
  chartFile: 'Download the chart (SVG)',
  charts: {
    month: (measure) => `${measure} by month`,
    trend: (measure) => `${measure} beside the year before`,
    'procedure-month': (measure) => `${measure} by month and procedure`,
    body: (measure) => `${measure}, place by place`,
  },
  mapAbout: 'In the order of the tree, not ranked; the shade says only in which range a count lies.',
  mapNote: (numbers, datums) => `Map review number ${numbers.join(', ')}; datum ${datums.join(', ')}`,
  about:
    'Received, accepted and concluded count proceedings, resolved counts disputes; a dispute may go through several proceedings.',
  monthName: (n) => months[n - 1] ?? '',
  yearName: (year) => year,
  spanName: (from, to) => `${from} to ${to}`,
  class: (from, to) => `${from}–${to}`,
  tree: {
    label: 'Bodies',
    hint: 'What was merged, renamed or moved counts as it stood then, or with the body it is in now.',
    ofThen: 'As they stood then',
    ofNow: 'As they stand now',
    shown: 'By today’s bodies: what those merged into one had before counts in it too, each case once.',
  },
  csv: {
    body: 'Body',
    period: 'Period',
    asOf: 'As known on',
    scope: 'Procedures',
    category: 'Kind of dispute',
    all: 'all',
    empty: '(an empty cell is not yet come or not yet known, not 0)',
  },
}
