import type { Words } from '#app/domain/words'

/** The languages a page can be shown in; Chinese first. Also the value of `<html lang>`. */
export type Locale = 'zh-CN' | 'en'

export const locales: readonly Locale[] = ['zh-CN', 'en']

/** Each language by its own name, as a language switch shows it whatever the page is in. */
export const localeNames: Record<Locale, string> = { 'zh-CN': '中文', en: 'English' }

export function isLocale(value: unknown): value is Locale {
  return value === 'zh-CN' || value === 'en'
}

/** A term of law in the reader's language. */
export function say(words: Words, locale: Locale): string {
  return locale === 'en' ? words.en : words.zh
}
