/** A program as the host's own is with `--statistics`, with pages to be tried on; `--as-host`: one that starts it. */
import { existsSync, writeFileSync } from 'node:fs'
import { redirect } from '@remix-run/node'
import { database } from '#app/db/connection.server'
import { refuse } from '#app/domain/dispute/refusal'
import { startedApart } from '#app/http/apart.server'
import { open, reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { answerStatistics } from '#app/http/statistics-process.server'
import { faceless } from '#test/faceless'

const elsewhere = () => Promise.reject(new Error('not tried here'))

/** Busy, as SQL and drawing are: nothing else happens in this process meanwhile. */
function sum(milliseconds: number) {
  const until = Date.now() + milliseconds
  while (Date.now() < until);
}

let answered = 0

const build = faceless({
  '/figures': {
    loader: open(({ context, url, request, now }) => {
      const { nonce, requestId, ip, visitor, secure, demo } = context
      const headers = Object.fromEntries(request.headers)
      return { pid: process.pid, nonce, requestId, ip, visitor, secure, demo, now, url: url.href, headers }
    }),
  },
  '/figures/mine': { loader: reading('see-figures', ({ person }) => ({ name: person.name })) },
  '/figures/sum': {
    loader: open(({ url }) => {
      sum(Number(url.searchParams.get('ms')))
      answered += 1
      return { answered }
    }),
  },
  '/figures/end': {
    loader: open(({ url }) => {
      const once = url.searchParams.get('once')
      if (once !== null && existsSync(once)) return { pid: process.pid }
      if (once !== null) writeFileSync(once, '')
      return process.exit(1)
    }),
  },
  '/figures/away': { loader: open(() => redirect('/figures?year=2020', { headers: { 'Set-Cookie': 'size=large' } })) },
  '/figures/none': { loader: open(() => granted(refuse('not-found'))) },
  '/figures/wrong': { loader: open(() => granted(refuse('invalid-entry'))) },
  '/figures/broken': {
    loader: open(() => {
      throw new Error('a fault')
    }),
  },
  '/figures/half': {
    loader: open(() => {
      setTimeout(() => process.exit(1), 200)
      return new Response(new ReadableStream({ start: (sent) => sent.enqueue(new TextEncoder().encode('half')) }))
    }),
  },
  '/figures/file': {
    loader: open(() => new Response('a,b\n'.repeat(200_000), { headers: { 'Content-Length': '800000', ETag: '"1"' } })),
  },
  '/figures/written': {
    loader: open(async ({ now }) => {
      await database().exclusively((db) => db.prepare('UPDATE Session SET seenAt = ?').run(now))
      return {}
    }),
  },
})

if (process.argv.includes('--as-host')) {
  setInterval(() => undefined, 1_000) // as a host does, it stays until it is killed
  const apart = startedApart({})
  await apart.started
  console.log(apart.pid)
} else
  await answerStatistics({
    build: async () => build,
    apart: { verified: elsewhere, signalled: elsewhere, checkReport: elsewhere },
  })
