import { isTableKey } from '#app/components/figures/table-view'
import { refuse } from '#app/domain/dispute/refusal'
import { csvOf } from '#app/exchange/csv'
import { reading } from '#app/http/doorway.server'
import { download } from '#app/http/download.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { granted } from '#app/http/refusal.server'
import { localeOf } from '#app/http/shell.server'
import { measureIn } from '#app/routes/figures._index/months.server'
import { tableFor } from '#app/routes/figures._index/tables.server'
import { sheetOf } from './sheet'

/** A table of the page as a file: what was asked on top, so that no number travels without its definition. */
export const loader = reading('see-figures', (visit) => {
  const asked = granted(figuresAsked(visit))
  const key = visit.url.searchParams.get('table')
  const view = isTableKey(key) ? tableFor(visit.database.reader, asked, key, measureIn(visit.url)) : undefined
  if (!view) return granted(refuse('not-found'))
  const { body, period } = asked
  const text = csvOf(sheetOf(view, asked, localeOf(visit.request)))
  const name = `${body}-${view.key}-${period.from}-${period.to}.csv`
  return download({ name, type: 'text/csv; charset=utf-8', bytes: Buffer.from(text) })
})
