import { disputePath } from '#app/components/what-now'

export const papersPath = (number: string): string => `${disputePath(number)}/papers`

type Which = { paper: string; proceeding: string; entry: number }

/** Which paper, of which proceeding, about which entry: the address of its preview, or with `file` of its making. */
export function paperPath(number: string, { paper, proceeding, entry }: Which, file = false): string {
  const query = new URLSearchParams({ proceeding, ...(entry > 0 ? { entry: String(entry) } : {}) })
  return `${papersPath(number)}/${paper}${file ? '/file' : ''}?${query}`
}
