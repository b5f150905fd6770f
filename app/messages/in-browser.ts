/**
 * What stands for `index.ts` in a browser (vite.config.ts puts it there): the words of the page's own language only, which
 * is half of what a phone must load. Another language comes with a whole new page, never within one.
 */
import type { Messages } from './index'
import type { Locale } from './locale'

export { isLocale, locales, localeNames, say } from './locale'
export type { Locale } from './locale'
export type { Messages } from './index'

const loaded = new Map<Locale, Messages>()

/** To be awaited before anything is drawn. */
export async function loadMessages(locale: Locale): Promise<void> {
  loaded.set(locale, locale === 'en' ? await import('./en') : await import('./zh-CN'))
}

/** In the language asked for; where only another was loaded, in that one rather than in none. */
export function messagesFor(locale: Locale): Messages {
  const found = loaded.get(locale) ?? [...loaded.values()][0]
  if (!found) throw new Error('no language loaded')
  return found
}
