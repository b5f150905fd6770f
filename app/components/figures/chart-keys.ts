/** The charts of the figures, and beside which table each stands. */
import type { TableKey } from './table-view'

export const chartKeys = ['month', 'trend', 'procedure-month', 'body'] as const
export type ChartKey = (typeof chartKeys)[number]
export const isChartKey = (text: string | null): text is ChartKey =>
  (chartKeys as readonly (string | null)[]).includes(text)

export const tableOfChart: Record<ChartKey, TableKey> = {
  ...{ month: 'month', trend: 'trend', 'procedure-month': 'procedure-month', body: 'body' },
}

/** On the overview the month table has the year before beside it. */
export const standsAt = (key: ChartKey): TableKey => (key === 'trend' ? 'month' : tableOfChart[key])
