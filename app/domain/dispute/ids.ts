/** Several people or rooms are kept as their ids in one text, with commas between. */
import type { Entry } from '#app/domain/dispute/event'

export const idsIn = (value: Entry[string] | undefined): string[] =>
  typeof value === 'string' ? value.split(',').filter((each) => each !== '') : []
