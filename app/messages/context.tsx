import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Words } from '#app/domain/words'
import { formatFor } from './format'
import type { Format } from './format'
import { messagesFor, say } from './index'
import type { Locale, Messages } from './index'

const LocaleContext = createContext<Locale>('zh-CN')

/** Sets the language of everything below it; without one, Chinese. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

export function useMessages(): Messages {
  return messagesFor(useLocale())
}

/** For terms that carry both languages: `const say = useSay(); say(procedure.name)`. */
export function useSay(): (words: Words) => string {
  const locale = useLocale()
  return (words) => say(words, locale)
}

/**
 * The words for what is wrong with a field: a code of the closed list (`required`) becomes its sentence, and a sentence
 * stays as it is.
 */
export function useProblemWords(): (problem: string) => string {
  const words: Readonly<Record<string, string>> = useMessages().problems
  return (problem) => words[problem] ?? problem
}

/** Days, instants, money and counts in the reader's language: `const format = useFormat(); format.day(due)`. */
export function useFormat(): Format {
  const locale = useLocale()
  return useMemo(() => formatFor(locale), [locale])
}
