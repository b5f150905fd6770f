/** Expected "no"s, a closed list. Status codes live in http/, words in messages/: both are Records over this union. */
export const refusalCodes = [
  'signed-out',
  'not-allowed',
  'not-found',
  'foreign-request',
  'too-many-requests',
  'sign-in-failed',
  'invalid-entry',
  'unknown-procedure',
  'unknown-step',
  'unknown-body',
  'body-not-in-force',
  'body-not-suitable',
  'no-law-in-force',
  'step-not-allowed-now',
  'changed-meanwhile',
  'already-sent',
  'date-in-future',
  'date-before-start',
  'date-before-last-step',
  'needs-a-party',
  'needs-two-parties',
  'double-booked',
  'recused',
  'extension-used-up',
  'extension-too-long',
  'nothing-to-correct',
  'correction-breaks-later',
  'way-not-open',
  'already-here',
  'bodies-unknown',
  'pack-damaged',
  'pack-of-another-version',
  'seal-unknown',
  'return-damaged',
  'return-of-another-version',
  'return-seal-unknown',
  'return-already-here',
  'return-of-another-site',
  'return-form-unknown',
  'return-not-approved',
  'return-counted-here',
  'return-frozen-already',
  'return-period-not-over',
  'return-settled',
  'needs-another-person',
  'not-for-publication',
  'publication-own',
  'publication-settled',
  'file-not-what-it-says',
  'file-too-large',
  'too-much',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export type Refusal = {
  readonly code: RefusalCode
  /** What the words need: who, when, which entry, how many. Codes and days, never narratives. */
  readonly about?: Readonly<Record<string, string | number>>
  /** Field name → message key or words beside the field. */
  readonly fields?: Readonly<Record<string, readonly string[]>>
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })
export const refuse = (code: RefusalCode, about?: Refusal['about'], fields?: Refusal['fields']): Result<never> => ({
  ok: false,
  refusal: { code, about, fields },
})
