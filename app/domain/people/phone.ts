import { normaliseNumber } from './identity'

/**
 * Eleven digits starting with 1. Which segments are in use is not checked: new ones open faster than software follows,
 * and the demo county uses 100…, which is given to nobody.
 */
export const isMobile = (typed: string): boolean => /^1\d{10}$/.test(plain(typed))

/** Area code of 3 or 4 digits and a number of 7 or 8, or without the area code; an extension may follow after 转 or #. */
export const isLandline = (typed: string): boolean => /^(0\d{2,3})?[2-9]\d{6,7}([转#]\d{1,6})?$/.test(plain(typed))

export const isPhone = (typed: string): boolean => isMobile(typed) || isLandline(typed)

/** The number as it is stored: plain digits, no country code, no hyphens. */
export const normalisePhone = (typed: string): string => plain(typed)

const plain = (typed: string): string =>
  normaliseNumber(typed)
    .replace(/^(\+|00)86/, '')
    .replace(/[()]/g, '')
