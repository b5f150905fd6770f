import { redirect } from '@remix-run/node'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { paperPath, papersPath } from '#app/components/papers/paper-path'
import { recordMade } from '#app/db/made-papers.server'
import { paperData } from '#app/db/paper-data.server'
import { templateInForce } from '#app/db/paper-templates.server'
import { drawn, paragraphsOf } from '#app/domain/papers/drawn'
import { estimatedPages } from '#app/domain/papers/pages'
import { acting, reading } from '#app/http/doorway.server'
import { download, WORD } from '#app/http/download.server'
import { parseForm } from '#app/http/form.server'
import { granted } from '#app/http/refusal.server'
import { builtIn } from '#app/papers/built-in.server'
import { fill, sha256 } from '#app/papers/fill.server'
import { askedIn } from '#app/routes/disputes.$number.papers.$paper._index/asked'

/** Who comes by address, or back from signing in, is shown the preview: a paper is made by a form only. */
export const loader = reading('see-parties', ({ url, params: { number = '', paper = '' } }) =>
  redirect(`${papersPath(encodeURIComponent(number))}/${encodeURIComponent(paper)}${url.search}`),
)

const form = z.object({ full: z.literal('yes').optional(), reason: z.string().min(2).max(200).optional() })

/** Makes the paper and hands it out; a line of the audit and of the papers made first. */
export const action = acting('see-parties', async (visit) => {
  const { database, person, now, params, url } = visit
  const parsed = parseForm(form, visit.form)
  const reason = parsed.ok ? parsed.value.reason : undefined
  const isFull = visit.form.get('full') === 'yes'
  const asked = { ...askedIn(url), number: params.number, paper: params.paper }
  if (isFull && reason === undefined) {
    const { opened, key, proceeding, entry } = granted(await paperData(visit, asked))
    return redirect(
      `${paperPath(opened.view.number, { paper: key, proceeding: proceeding.id, entry })}&no-reason=1#full`,
    )
  }
  const full = isFull && reason !== undefined ? { reason, now } : undefined
  const made = granted(await paperData(visit, { ...asked, full }))
  const { opened, key, proceeding, entry, paper, data } = made
  const template = templateInForce(database.reader, key)
  const bytes = await fill(template.bytes ?? (await builtIn(paper)), data)
  const row = {
    ...{ id: randomUUID(), disputeId: opened.id, proceedingId: proceeding.id, paper: key, entry },
    ...{ templateVersion: template.version, sha256: sha256(bytes) },
    pages: estimatedPages(paragraphsOf(drawn(paper.blocks, data))),
  }
  await recordMade(database, row, { by: person.account, now })
  return download({ name: `${paper.name.zh} ${opened.view.number}.docx`, type: WORD, bytes })
})
