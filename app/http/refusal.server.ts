import { json } from '@remix-run/node'
import type { Refusal, RefusalCode, Result } from '#app/domain/dispute/refusal'
import type { Words } from '#app/domain/words'
import { messagesFor } from '#app/messages/index'

/** The status of each refusal. 409: the case stands otherwise than the form thought; 422: the entry itself is wrong. */
export const refusalStatus: Record<RefusalCode, number> = {
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  'foreign-request': 403,
  'too-many-requests': 429,
  'sign-in-failed': 401,
  'invalid-entry': 422,
  'unknown-procedure': 404,
  'unknown-step': 404,
  'unknown-body': 422,
  'body-not-in-force': 422,
  'body-not-suitable': 422,
  'no-law-in-force': 422,
  'step-not-allowed-now': 409,
  'changed-meanwhile': 409,
  'already-sent': 409,
  'date-in-future': 422,
  'date-before-start': 422,
  'date-before-last-step': 422,
  'needs-a-party': 409,
  'needs-two-parties': 409,
  'double-booked': 409,
  recused: 409,
  'extension-used-up': 409,
  'extension-too-long': 422,
  'nothing-to-correct': 409,
  'correction-breaks-later': 409,
  'way-not-open': 409,
  'already-here': 409,
  'bodies-unknown': 422,
  'pack-damaged': 422,
  'pack-of-another-version': 422,
  'seal-unknown': 422,
  'return-damaged': 422,
  'return-of-another-version': 422,
  'return-seal-unknown': 422,
  'return-already-here': 409,
  'return-of-another-site': 409,
  'return-form-unknown': 422,
  'return-not-approved': 422,
  'return-counted-here': 409,
  'return-frozen-already': 409,
  'return-period-not-over': 422,
  'return-settled': 409,
  'needs-another-person': 409,
  'not-for-publication': 409,
  'publication-own': 409,
  'publication-settled': 409,
  'file-not-what-it-says': 415,
  'file-too-large': 413,
  'too-much': 503,
}

/** The words of a refusal in both languages: the page shows the reader's. */
export const refusalWords = ({ code, about = {} }: Refusal): Words => ({
  zh: messagesFor('zh-CN').refusals[code](about),
  en: messagesFor('en').refusals[code](about),
})

/** What a form held, by field name: a text, or several where the name came more than once. */
export type Values = Readonly<Record<string, string | readonly string[]>>

/** What an action answers when it does not do what it was asked: why, where, and everything that was typed. */
export type Refused = {
  ok: false
  code: RefusalCode
  words: Words
  about: Readonly<Record<string, string | number>>
  /** Field path → problems beside the field (domain/procedures/problems.ts). */
  fieldErrors: Readonly<Record<string, readonly string[]>>
  values: Values
}

/** The answer of an action that refuses, with the refusal's status. */
export function refused(refusal: Refusal, values: Values = {}) {
  const { code, about = {}, fields = {} } = refusal
  const body: Refused = { ok: false, code, words: refusalWords(refusal), about, fieldErrors: fields, values }
  return json(body, { status: refusalStatus[code] })
}

/** Takes the value out of a result; a refusal is thrown as an answer, and the page shows it in place of itself. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw refused(result.refusal)
  return result.value
}
