import type { MetaFunction } from '@remix-run/node'
import { isLocale, messagesFor } from '#app/messages/index'
import type { Locale, Messages } from '#app/messages/index'

type Matches = readonly { id: string; data: unknown }[]

function localeIn(matches: Matches): Locale {
  const root = matches.find(({ id }) => id === 'root')?.data
  const locale = typeof root === 'object' && root !== null && 'locale' in root ? root.locale : null
  return isLocale(locale) ? locale : 'zh-CN'
}

type Titled<Loader> = Parameters<MetaFunction<Loader>>[0]['data']

/**
 * The title of a page, with the product's name after it:
 * `export const meta = pageMeta<typeof loader>((messages, data) => data?.title ?? messages.disputes.title)`.
 * `data` is undefined when the loader failed.
 */
export function pageMeta<Loader = unknown>(
  title: (messages: Messages, data: Titled<Loader>, locale: Locale) => string,
): MetaFunction<Loader> {
  return ({ data, matches }) => {
    const locale = localeIn(matches)
    const messages = messagesFor(locale)
    return [{ title: `${title(messages, data, locale)} - ${messages.shell.name}` }]
  }
}
