import { isDay } from '#app/domain/law/day'

type Place = { due: string; seq: number }

/** A place in a work list as an address writes it: `2020-03-02.17`. */
export const placeText = ({ due, seq }: Place): string => `${due}.${seq}`

function read(text: string | null): Place | undefined {
  const [, due = '', seq = ''] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,12})$/.exec(text ?? '') ?? []
  return seq !== '' && (isDay(due) || due === '9999-12-31') ? { due, seq: Number(seq) } : undefined
}

/** Where a page of a work list begins; an address that says nothing sensible begins at the first. */
export function placeOf(asked: URLSearchParams): { after?: Place; before?: Place } {
  const [before, after] = [read(asked.get('before')), read(asked.get('after'))]
  return before ? { before } : after ? { after } : {}
}
