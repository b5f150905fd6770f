import { redirect } from '@remix-run/node'
import { acting, reading } from '#app/http/doorway.server'
import { download } from '#app/http/download.server'
import { localeOf } from '#app/http/shell.server'
import { say } from '#app/messages/index'
import { checking } from '#app/routes/check-report._index/checking.server'

/** The file is made by the form of the page, never by following a link. */
export const loader = reading('see-figures', () => redirect('/check-report'))

/** What `fq check-report --json` answers, and the text its places are places in. */
export const action = acting('see-figures', async (visit) => {
  const answer = await checking(visit)
  if (!answer.ok) return redirect('/check-report')
  const { checked, typed } = answer
  const locale = localeOf(visit.request)
  const claims = checked.claims.map((claim) => ({ ...claim, evidence: say(claim.evidence, locale) }))
  const result = { text: typed.text, claims, summary: checked.summary }
  return download({
    name: `report-check-${answer.year}.json`,
    type: 'application/json',
    bytes: Buffer.from(`${JSON.stringify(result, null, 2)}\n`),
  })
})
