import * as english from './en'
import type { Locale } from './locale'
import type { Shape } from './shape'
import * as chinese from './zh-CN'

export { isLocale, locales, localeNames, say } from './locale'
export type { Locale } from './locale'

/** Every word on screen, by area: `messages.shell.places.disputes`. */
export type Messages = Shape<typeof chinese>

const byLocale: Record<Locale, Messages> = { 'zh-CN': chinese, en: english }

/** All areas in one language; for loaders, `meta`, papers and tests. Components use `useMessages()`. */
export function messagesFor(locale: Locale): Messages {
  return byLocale[locale]
}
