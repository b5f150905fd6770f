import { Notice } from '#app/ui/notice'

/** What the address says was just done, in words; an address that says anything else says nothing. */
export function DoneNotice({ done, told }: { done: string | null; told: Readonly<Record<string, string>> }) {
  const words = doneWords(done, told)
  return words === undefined ? null : <Notice tone="good" role="status" title={words} />
}

export const doneWords = (done: string | null, told: Readonly<Record<string, string>>): string | undefined =>
  done !== null && Object.hasOwn(told, done) ? told[done] : undefined
