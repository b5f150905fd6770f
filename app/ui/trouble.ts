import { isRouteErrorResponse } from '@remix-run/react'
import type { Words } from '#app/domain/words'

/** The kinds of page that stand in for one that cannot be shown. */
export type Trouble =
  | { kind: 'notFound' | 'forbidden' | 'unauthorized' | 'offline'; words?: Words }
  | { kind: 'refused'; code: string; words: Words }
  | { kind: 'fault'; faultId: string | undefined }

/** How a fault's id travels to a page that asked for data only: as the error's message. */
const faultMark = 'fault:'

export function faultMessage(id: string): string {
  return faultMark + id
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
}

type Refusal = { code: string; words: Words }

function refusalIn(data: unknown): Refusal | null {
  if (typeof data !== 'object' || data === null || !('code' in data) || !('words' in data)) return null
  return typeof data.code === 'string' && isWords(data.words) ? { code: data.code, words: data.words } : null
}

const kindOfStatus: Record<number, 'notFound' | 'forbidden' | 'unauthorized'> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
}

/** Sorts what a route threw; a refusal (`{code, words}`) speaks in its own words. */
export function troubleOf(error: unknown, faultId: string | undefined): Trouble {
  if (isRouteErrorResponse(error)) {
    const kind = kindOfStatus[error.status]
    const refusal = refusalIn(error.data)
    if (kind) return refusal ? { kind, words: refusal.words } : { kind }
    return refusal ? { kind: 'refused', ...refusal } : { kind: 'fault', faultId }
  }
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) return { kind: 'offline' }
  const told = error instanceof Error && error.message.startsWith(faultMark)
  return { kind: 'fault', faultId: told ? error.message.slice(faultMark.length) : faultId }
}
