import { useEffect, useState } from 'react'
import type { AskedBodies, BodyOption } from '#app/domain/territory/choice'

/** idle: nothing asked · busy: on its way · found · failed: the server could not be reached */
export type SearchState = 'idle' | 'busy' | 'found' | 'failed'

const PAUSE = 200

function addressOf(query: string, { kinds, levels }: AskedBodies, on?: string): string {
  const asked = new URLSearchParams({ q: query })
  if (kinds) asked.set('kinds', kinds.join(','))
  if (levels) asked.set('levels', levels.join(','))
  if (on) asked.set('on', on)
  return new URL(`/bodies/search?${asked}`, window.location.href).href
}

/** Asks the server for the bodies of that name, a moment after the last key. */
export function useFoundBodies(query: string, asked: AskedBodies, on?: string) {
  const [result, setResult] = useState<{ state: SearchState; found: BodyOption[] }>({ state: 'idle', found: [] })
  const address = query.trim() === '' ? '' : addressOf(query, asked, on)
  useEffect(() => {
    if (address === '') return setResult({ state: 'idle', found: [] })
    const giveUp = new AbortController()
    setResult((before) => ({ ...before, state: 'busy' }))
    const timer = setTimeout(() => {
      fetch(address, { signal: giveUp.signal, headers: { Accept: 'application/json' } })
        .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
        .then(({ bodies }: { bodies: BodyOption[] }) => setResult({ state: 'found', found: bodies }))
        .catch(() => {
          if (!giveUp.signal.aborted) setResult({ state: 'failed', found: [] })
        })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      giveUp.abort()
    }
  }, [address])
  return result
}
