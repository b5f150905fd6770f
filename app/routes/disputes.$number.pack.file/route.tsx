import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { openDispute } from '#app/db/dispute-view.server'
import { sealKey, signPack } from '#app/db/key-file.server'
import { packContents } from '#app/db/pack-contents.server'
import { papersMade } from '#app/db/pack-papers.server'
import { surroundings } from '#app/db/surroundings.server'
import { packOf } from '#app/exchange/pack.server'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm } from '#app/http/form.server'
import { granted, refused } from '#app/http/refusal.server'
import { writtenAgain } from '#app/papers/written-again.server'

const form = z.object({ purpose: z.string().min(2).max(200), numbers: z.literal('full').optional() })

/** The file is made by a form of the page, never by following a link. */
export const loader = reading('see-parties', ({ params }) =>
  redirect(`/disputes/${encodeURIComponent(params.number ?? '')}/pack`),
)

export const action = acting('see-parties', async (visit) => {
  const { database, person, now } = visit
  const { id, view, may } = granted(openDispute(visit, visit.params.number))
  if (!may('see-parties')) throw refused({ code: 'not-allowed' })
  const parsed = parseForm(form, visit.form)
  const page = `/disputes/${view.number}/pack`
  if (!parsed.ok) return redirect(`${page}?no=purpose`)
  const { purpose } = parsed.value
  const numbers = parsed.value.numbers ?? ('masked' as const)
  if (numbers === 'full' && !view.may.unmask) return redirect(`${page}?no=numbers`)
  const full = numbers === 'full'
  const withheld = visit.form.getAll('withheld').map(String)
  const wanted = { disputeId: id, purpose, full, withheld, by: person.account, now }
  const contents = await packContents(database, wanted)
  const body = surroundings(database.reader).territory.get(person.body)?.name.zh ?? person.body
  const made = { at: now, by: person.name, body, purpose, numbers }
  const papers = await papersMade(visit, view.number, {
    withheld: new Set(withheld),
    full: full ? { reason: purpose, now } : undefined,
    write: writtenAgain,
  })
  const files = [...contents.files, ...papers]
  const bytes = await packOf({ ...contents, files, made }, { key: sealKey(), sign: signPack })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="dispute-${view.number}.zip"`,
    },
  })
})
