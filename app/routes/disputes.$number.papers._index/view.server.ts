/** What the page of papers shows: what can be made, what was, and the file in its order. */
import type { PaperFile } from '#app/db/paper-file.server'
import { papers } from '#app/domain/papers'

export function papersView({ opened, proceeding, offers, made, lying }: PaperFile) {
  const { view } = opened
  const of = view.proceedings.find((each) => each.id === proceeding.id)
  return {
    ...{ number: view.number, title: view.content?.title ?? null, proceeding: proceeding.id },
    procedure: of?.procedure ?? { zh: proceeding.procedure, en: proceeding.procedure },
    proceedings: view.proceedings.map(({ id, procedure }) => ({ id, procedure })),
    offers: offers.map(({ paper, entry, step, on, ahead }) => {
      const last = made.findLast((each) => each.paper === paper && each.entry === entry)
      return {
        ...{ paper, entry, name: papers[paper].name, step: step ?? null, on: on ?? null, ahead: ahead === true },
        made: last ? { at: last.at, by: last.by } : null,
      }
    }),
    lying: lying.map(({ id, name, pages, from, to }) => ({ id, name, pages, from, to })),
  }
}
export type PapersView = ReturnType<typeof papersView>
