/** The draft a page begins with, and what is wrong with one that came back. */
import { openDispute, type Opened } from '#app/db/dispute-view.server'
import { publicationsOf, type Draft } from '#app/db/publications.server'
import { refuse, type Refusal } from '#app/domain/dispute/refusal'
import { changesIn, leftIn, masked, type Change } from '#app/domain/publishing/masked'
import { nextOf, partiesOf, publishable, titleOf } from '#app/domain/publishing/result'
import type { PersonalVisit } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'

export type Texts = { title: string; summary: string }
export type Shown = Pick<Change, 'was' | 'becomes' | 'why' | 'sure'>

/** The dispute with its decided reconsideration; `no`: why nothing can be published now. */
export function asked(visit: PersonalVisit) {
  const opened = granted(openDispute(visit, visit.params.number))
  if (!opened.may('publish-result')) granted(refuse('not-allowed'))
  const decided = publishable(opened.dispute)
  const before = publicationsOf(visit.database.reader, opened.id)
  const isSettled = before.some(({ state }) => nextOf[state].length > 0)
  const no = !decided.ok ? decided.refusal.code : isSettled ? 'publication-settled' : undefined
  return { opened, before, no, parties: partiesOf(opened.dispute, opened.file.parties), decided }
}
export type Asked = ReturnType<typeof asked>

const matterOf = ({ decided }: Asked): string =>
  String(decided.ok ? (decided.value.facts['matter'] ?? 'other') : 'other')
const storyOf = ({ dispute, file }: Opened): string =>
  dispute.story === undefined ? '' : (file.records.get(dispute.story) ?? '')

/** The record of the case without its people, and each thing that was taken out of it. */
export function proposed(it: Asked): Texts & { changes: Shown[]; wholly: boolean } {
  const { opened, parties } = it
  const story = storyOf(opened)
  return {
    title: titleOf(opened.dispute, opened.file.parties, matterOf(it)),
    summary: masked(story, parties),
    changes: shownOf(changesIn(story, parties)),
    wholly: parties.wholly === true,
  }
}

/** What is told once, however often it was said. */
const shownOf = (changes: readonly Change[]): Shown[] => {
  const found = changes.map(({ was, becomes, why, sure }) => ({ was, becomes, why, sure }))
  return [...new Map(found.map((each) => [`${each.was} ${each.becomes}`, each])).values()]
}

/** Names, numbers and addresses still in it: the fields they are in, and each of them. */
export function leftInTexts({ parties }: Asked, texts: Texts): { refusal: Refusal; left: Shown[] } | undefined {
  const found = { title: leftIn(texts.title, parties), summary: leftIn(texts.summary, parties) }
  const fields = Object.entries(found).filter(([, left]) => left.length > 0)
  if (fields.length === 0) return undefined
  const problems = Object.fromEntries(fields.map(([name]) => [name, ['tells-who']]))
  return { refusal: { code: 'invalid-entry', fields: problems }, left: shownOf(fields.flatMap(([, left]) => left)) }
}

export function draftOf(it: Asked, texts: Texts): Draft {
  const { body, concludedOn, outcome, id } = granted(it.decided)
  const head = { disputeId: it.opened.id, proceeding: id, body, day: concludedOn, matter: matterOf(it), outcome }
  return { ...head, ...texts }
}
