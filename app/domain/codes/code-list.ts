import type { Words } from '#app/domain/words'

/** One entry of a code list. `from` and `to` are the first and the last day it may be chosen. */
export type Code<Key extends string = string> = {
  readonly key: Key
  readonly words: Words
  readonly from: string
  readonly to?: string
}

export type CodeList<Key extends string> = {
  /** Every entry ever, in the order of the printed form. */
  readonly all: readonly Code<Key>[]
  readonly keys: readonly Key[]
  readonly words: Readonly<Record<Key, Words>>
  /** The entries that may be chosen on the day; a dispute keeps the code of its own day. */
  on(day: string): readonly Code<Key>[]
}

/** A versioned code list. Keys are for ever: an entry that falls out of use gets `to`, and is never deleted. */
export function codeList<const Key extends string>(all: readonly Code<Key>[]): CodeList<Key> {
  return {
    all,
    keys: all.map((code) => code.key),
    words: Object.fromEntries(all.map((code) => [code.key, code.words])) as Record<Key, Words>,
    on: (day) => all.filter((code) => code.from <= day && (code.to === undefined || day <= code.to)),
  }
}
