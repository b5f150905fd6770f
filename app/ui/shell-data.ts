import type { Words } from '#app/domain/words'
import type { Locale, Messages } from '#app/messages/index'

/** A place in the left tree; its words are `messages.shell.places[key]`. */
export type PlaceKey = keyof Messages['shell']['places']

/** `count`: how many things wait there unread. */
export type Place = { to: string; key: PlaceKey; count?: number }

export type ShellPerson = { name: string; roleWords: Words; bodyName: Words }

/** What the frame around every page needs to know; the root loader gives it, thin enough for every request. */
export type ShellData = {
  locale: Locale
  /** Who is asking; null when nobody has signed in. */
  person: ShellPerson | null
  /** Where this person may go, most used first: a phone shows the first four and folds the rest. */
  places: Place[]
  /** The data is the synthetic demo county, and every page says so. */
  demo: boolean
  /** The session's token for forms that change something. */
  csrf: string
  size: 'normal' | 'large'
}
