/** A dispute as one person may see it. What they may not see is not in it: a page can only show what it was given. */
import { categoryWords } from '#app/domain/codes/categories'
import { sourceWords } from '#app/domain/codes/sources'
import { mayAssign } from '#app/domain/dispute/decide-assign'
import { allDeadlines } from '#app/domain/dispute/deadlines'
import { currentOf, isOpen, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import type { Circumstances } from '#app/domain/dispute/draft'
import { duesOf, type Due } from '#app/domain/dispute/due'
import { bodyWords } from '#app/domain/dispute/facts'
import type { AttachmentRow, DisputeFile, PartyRow } from '#app/domain/dispute/file'
import { offersOf, type Offer } from '#app/domain/dispute/offers'
import { standingBy } from '#app/domain/dispute/standing'
import { nameOf, storyOf, type StoryEntry } from '#app/domain/dispute/story'
import type { WorkCalendar } from '#app/domain/law/calendar'
import type { Day, Instant } from '#app/domain/law/day'
import { disputeActions, mayWith, type DisputeAction, type Person } from '#app/domain/people/permission'
import { isHidden, protectionsOf } from '#app/domain/people/protection'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { protectionView, urgentOf, type ProtectionView, type Urgent } from '#app/domain/dispute/urgent'
import { mayOpenOf, threadViews, type MayOpen, type ThreadView } from '#app/domain/dispute/thread-view'
import { publishable } from '#app/domain/publishing/result'
import { areaOf } from '#app/domain/territory/area'
import { levelWords } from '#app/domain/territory/level'
import type { Territory } from '#app/domain/territory/territory'
import type { Threads } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'

export type ProceedingView = {
  id: string
  procedure: Words
  key: string
  version: Words
  body: Words
  level: Words
  stage: Words
  open: boolean
  suspended: boolean
  openedOn: Day
  concludedOn?: Day
  outcome?: Words
  /** the outcome settled the quarrel, at this level */
  resolved: boolean
  handler?: string
  parent?: string
  caseNumber?: string
}

export type Content = {
  title: string | null
  story: string | null
  /** `hidden`: address and numbers are not shown, not even masked */
  parties: (PartyRow & { hidden: boolean })[]
  attachments: (Omit<AttachmentRow, 'by'> & { by: string })[]
}

export type DisputeView = {
  number: string
  version: number
  /** undefined for who may see the course only */
  content?: Content
  category: Words
  source: Words
  place: Words
  amount?: number
  people?: number
  registered: { on: Day; at: Instant; by: string }
  open: boolean
  current?: ProceedingView
  proceedings: ProceedingView[]
  dues: Due[]
  offers: Offer[]
  /** what goes on beside the proceedings, and what of it this person may begin */
  threads: ThreadView[]
  mayOpen: MayOpen[]
  /** what the dispute is marked with now */
  flags: readonly string[]
  /** what protects somebody in it, and what to bear in mind */
  protections: ProtectionView[]
  /** what must be seen before all else */
  urgent: Urgent[]
  /** what this person may do besides the steps */
  may: {
    unmask: boolean
    act: boolean
    attach: boolean
    begin: boolean
    assign: boolean
    notes: boolean
    publish: boolean
  }
  entries: StoryEntry[]
  last: { n: number; by: string; at: Instant }
}

export type Viewing = {
  person: Person
  today: Day
  territory: Territory
  calendar: WorkCalendar
  catalogue: Catalogue
  threads: Threads
  people: Circumstances['people']
}

/** What this person may do to the dispute: seeing by its whole life, doing by where it is now. */
export function allowed(dispute: Dispute, action: DisputeAction, { person, territory }: Viewing): boolean {
  return mayWith(person, action, areaOf(territory, person.body), standingBy(action, dispute, territory))
}

/** Undefined for who may not even see its line. */
export function viewOf(dispute: Dispute, file: DisputeFile, viewing: Viewing): DisputeView | undefined {
  const may = Object.fromEntries(disputeActions.map((each) => [each, allowed(dispute, each, viewing)])) as Record<
    DisputeAction,
    boolean
  >
  if (!may['see-line']) return undefined
  const { person, today, territory, calendar, catalogue, threads } = viewing
  const full = may['see-dispute']
  const telling = { territory, records: file.records, names: file.names, full }
  const beside = threadViews(dispute, viewing, telling)
  const proceedings = dispute.proceedings.map((each) => proceedingView(each, file, viewing))
  const current = currentOf(dispute)
  const offers = full ? offersOf(dispute, person, areaOf(territory, person.body), catalogue) : []
  const { n, by, at } = dispute.last
  const mayCorrect = (author: string) => full && may.correct && (author === person.account || may['correct-others'])
  return {
    ...headOf(dispute, file, viewing),
    content: full ? contentOf(dispute, file, may['see-parties']) : undefined,
    open: isOpen(dispute),
    current: proceedings.find((each) => each.id === current?.id),
    proceedings,
    dues: duesOf(allDeadlines(dispute, catalogue, calendar, today, threads), today, calendar),
    offers,
    threads: beside,
    mayOpen: mayOpenOf(dispute, viewing, full),
    flags: dispute.flags,
    protections: protectionsOf(dispute.flags).map(protectionView),
    urgent: urgentOf(dispute, beside, { file, threads }),
    may: {
      ...{ unmask: full && may.unmask, act: full && may.act },
      ...{ attach: full && may.attach, begin: full && may.act && mayBegin(dispute, viewing) },
      ...{
        assign: current !== undefined && mayAssign(dispute, current, viewing),
        notes: full && may['keep-caucus-notes'],
      },
      publish: full && may['publish-result'] && publishable(dispute).ok,
    },
    entries: storyOf({ ...telling, file, catalogue, threads, mayCorrect }),
    last: { n, by: nameOf({ file }, by), at },
  }
}

function headOf(dispute: Dispute, file: DisputeFile, { territory }: Viewing) {
  const { number, version, amount, people, registeredOn } = dispute
  const words = (list: Readonly<Record<string, Words>>, key: string): Words => list[key] ?? { zh: key, en: key }
  return {
    ...{ number, version, amount, people },
    category: words(categoryWords, dispute.category),
    source: words(sourceWords, dispute.source),
    place: bodyWords(territory, dispute.place, registeredOn),
    registered: {
      on: registeredOn,
      at: file.events[0]?.recordedAt ?? '',
      by: nameOf({ file }, dispute.registeredBy),
    },
  }
}

const shownOf = (flags: readonly string[]) => (party: PartyRow) =>
  isHidden(flags, party)
    ? { ...party, identityMasked: null, phoneMasked: null, address: null, hidden: true }
    : { ...party, hidden: false }

function contentOf(dispute: Dispute, file: DisputeFile, parties: boolean): Content {
  const party = new Map(file.parties.map((each) => [each.id, each]))
  const attached = new Set(dispute.attachments)
  return {
    title: file.records.get(dispute.title) ?? null,
    story: dispute.story === undefined ? null : (file.records.get(dispute.story) ?? null),
    parties: parties ? dispute.parties.flatMap((each) => party.get(each.id) ?? []).map(shownOf(dispute.flags)) : [],
    attachments: file.attachments
      .filter((each) => attached.has(each.id))
      .map((each) => ({ ...each, by: nameOf({ file }, each.by) })),
  }
}

function proceedingView(each: Proceeding, file: DisputeFile, { territory, catalogue }: Viewing): ProceedingView {
  const rules = catalogue.get(each.procedure)
  const stage = rules?.stages[each.stage]
  const outcome = each.outcome === undefined ? undefined : rules?.outcomes[each.outcome]
  const { id, open, openedOn, concludedOn, parent } = each
  return {
    ...{ id, open, openedOn, concludedOn, parent, key: each.procedure },
    procedure: rules?.name ?? { zh: each.procedure, en: each.procedure },
    version: rules?.versions.find((one) => one.key === each.version)?.name ?? { zh: each.version, en: each.version },
    body: bodyWords(territory, each.body, concludedOn ?? each.lastOn),
    level: (levelWords as Readonly<Record<string, Words>>)[each.level] ?? { zh: each.level, en: each.level },
    stage: stage?.name ?? { zh: each.stage, en: each.stage },
    suspended: stage?.suspended === true,
    outcome: outcome?.name,
    resolved: outcome?.resolves === true,
    handler: each.handler === undefined ? undefined : nameOf({ file }, each.handler),
    caseNumber: each.caseNumber?.text,
  }
}

/** Another proceeding may begin when none is open and there is a procedure this role may open. */
function mayBegin(dispute: Dispute, { person, catalogue }: Viewing): boolean {
  return !isOpen(dispute) && [...catalogue.values()].some((rules) => rules.opening.by.includes(person.role))
}
