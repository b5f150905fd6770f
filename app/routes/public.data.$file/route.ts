import { createHash } from 'node:crypto'
import { refuse } from '#app/domain/dispute/refusal'
import { openResults, openReturns } from '#app/db/open-data.server'
import { isOpenFile, openFile } from '#app/exchange/open-data.server'
import { open } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'

/** The same bytes for everybody, so that anything between may keep them a while; asked again, only whether they changed. */
export const loader = open(({ database, params, request }) => {
  const name = params.file ?? ''
  if (!isOpenFile(name)) return granted(refuse('not-found'))
  const { text, type } = openFile(name, name.startsWith('returns') ? openReturns(database) : openResults(database))
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=300', 'Content-Type': type }
  const asked = (request.headers.get('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
  return asked.includes(tag) ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
})
