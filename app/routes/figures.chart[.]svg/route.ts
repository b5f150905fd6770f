import { asFile } from '#app/charts/tidy'
import { isChartKey, tableOfChart } from '#app/components/figures/chart-keys'
import { refuse } from '#app/domain/dispute/refusal'
import { reading } from '#app/http/doorway.server'
import { download } from '#app/http/download.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { localeOf } from '#app/http/shell.server'
import { chartFor, settingOf } from '#app/routes/figures._index/charts.server'
import { measureIn } from '#app/routes/figures._index/months.server'
import { tableFor } from '#app/routes/figures._index/tables.server'
import { conditionsOf } from '#app/routes/figures.table[.]csv/sheet'

/** A chart of the page as a file, under the same conditions; its numbers lead nowhere from a file. */
export const loader = reading('see-figures', async (visit) => {
  const asked = granted(figuresAsked(visit))
  const key = visit.url.searchParams.get('chart')
  const { period } = asked
  const view = isChartKey(key)
    ? tableFor(visit.database.reader, asked, tableOfChart[key], measureIn(visit.url))
    : undefined
  const chart = isChartKey(key) && view ? await chartFor(key, view, settingOf(visit, asked)) : undefined
  if (!chart) return granted(refuse('not-found'))
  const name = `${asked.body}-${chart.key}-${period.from}-${period.to}.svg`
  const conditions = conditionsOf(asked, localeOf(visit.request)).map((each) => each.join(' '))
  const title = [chart.caption, ...conditions].join(' · ')
  return download({ name, type: 'image/svg+xml', bytes: Buffer.from(asFile(chart.svg, title)) })
})
