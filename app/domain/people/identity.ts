/**
 * Numbers that say who somebody is, and how they are shown masked. Shape and check digits only: whether a number was
 * ever issued nobody can tell from the number. Region codes are not checked: they change every year, numbers keep the
 * old ones, and the demo county uses codes that belong to no place.
 */
export const identityKinds = [
  'resident-id',
  'resident-id-15',
  'hong-kong-macao-permit',
  'taiwan-permit',
  'passport',
  'credit-code',
] as const
export type IdentityKind = (typeof identityKinds)[number]

/** Full-width forms become plain ones, letters upper case; spaces, hyphens and dashes go. */
export function normaliseNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−]/g, '')
}

/** GB 11643-1999: the 18th character is the sum of digit × weight mod 11, read from this row. */
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const RESIDENT_CHECKS = '10X98765432'

/** The check character of the first 17 digits of a resident identity number (GB 11643-1999). */
export function residentCheck(first17: string): string {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0)
  return RESIDENT_CHECKS.charAt(sum % 11)
}

export function isResidentId(typed: string): boolean {
  const number = normaliseNumber(typed)
  return /^\d{17}[\dX]$/.test(number) && realDay(number.slice(6, 14)) && residentCheck(number) === number.charAt(17)
}

/** The number before 1999: two digits of the year, no check digit. No longer valid, still found in old files. */
export function isResidentId15(typed: string): boolean {
  const number = normaliseNumber(typed)
  return /^\d{15}$/.test(number) && realDay(`19${number.slice(6, 12)}`)
}

/** GB 32100-2015: 31 characters without I, O, S, V, Z, weights the powers of 3 mod 31, complement to 31. */
const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The check character of the first 17 of a unified social credit code (GB 32100-2015). */
export function creditCheck(first17: string): string {
  const sum = CREDIT_WEIGHTS.reduce(
    (total, weight, i) => total + weight * CREDIT_CHARACTERS.indexOf(first17.charAt(i)),
    0,
  )
  return CREDIT_CHARACTERS.charAt((31 - (sum % 31)) % 31)
}

export function isCreditCode(typed: string): boolean {
  const code = normaliseNumber(typed)
  return /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code) && creditCheck(code) === code.charAt(17)
}

/** 港澳居民来往内地通行证: H or M and 8 digits; older cards add two for the issue. */
export const isHongKongMacaoPermit = (typed: string) => /^[HM]\d{8}(\d{2})?$/.test(normaliseNumber(typed))

/** 台湾居民来往大陆通行证: 8 digits. */
export const isTaiwanPermit = (typed: string) => /^\d{8}$/.test(normaliseNumber(typed))

/** Any country's passport (ICAO 9303): at most 9 letters and digits, at least one digit. */
export const isPassport = (typed: string) => /^(?=.*\d)[A-Z0-9]{5,9}$/.test(normaliseNumber(typed))

const tests: Record<IdentityKind, (typed: string) => boolean> = {
  'resident-id': isResidentId,
  'resident-id-15': isResidentId15,
  'hong-kong-macao-permit': isHongKongMacaoPermit,
  'taiwan-permit': isTaiwanPermit,
  passport: isPassport,
  'credit-code': isCreditCode,
}

export const isIdentity = (kind: IdentityKind, typed: string): boolean => tests[kind](typed)

/** The first kind the number fits, the strictest first; undefined when it fits none. */
export const identityKindOf = (typed: string): IdentityKind | undefined =>
  (['resident-id', 'credit-code', ...identityKinds] as const).find((kind) => tests[kind](typed))

/** Day of birth in a valid resident number, `YYYY-MM-DD`; undefined for anything else. */
export function birthDayOf(typed: string): string | undefined {
  const number = normaliseNumber(typed)
  const digits = isResidentId(number) ? number.slice(6, 14) : isResidentId15(number) ? `19${number.slice(6, 12)}` : ''
  return digits === '' ? undefined : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** Sex in a valid resident number: the last digit of the sequence is odd for men. */
export function sexOf(typed: string): 'male' | 'female' | undefined {
  const number = normaliseNumber(typed)
  const digit = isResidentId(number) ? number.charAt(16) : isResidentId15(number) ? number.charAt(14) : ''
  return digit === '' ? undefined : Number(digit) % 2 === 1 ? 'male' : 'female'
}

/** `YYYYMMDD` is a day of the calendar. */
function realDay(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year >= 1850 && day >= 1 && day <= (lengths[month - 1] ?? 0)
}
