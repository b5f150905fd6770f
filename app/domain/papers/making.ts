/** Says a proceeding in the words of a document: from its log and what lies beside it, for one paper. */
import { categoryWords } from '#app/domain/codes/categories'
import { sourceWords as sourceNames } from '#app/domain/codes/sources'
import { proceedingOf, type Dispute, type Item, type Proceeding } from '#app/domain/dispute/dispute'
import type { Event, EventOf } from '#app/domain/dispute/event'
import { bodyWords, factsOf, type FactValue } from '#app/domain/dispute/facts'
import type { DisputeFile } from '#app/domain/dispute/file'
import { standing } from '#app/domain/dispute/history'
import { nameOf } from '#app/domain/dispute/story'
import type { Viewing } from '#app/domain/dispute/view'
import { sourceWords } from '#app/domain/law/statute'
import type { EntryTold, FileLine, PaperContext, PartyTold } from '#app/domain/papers/context'
import { dayWritten, moneyWritten } from '#app/domain/papers/written'
import { sourceOf, type Procedure } from '#app/domain/procedures/procedure'

export type Making = {
  dispute: Dispute
  file: DisputeFile
  viewing: Pick<Viewing, 'territory' | 'catalogue'>
  proceeding: string
  /** the number of the entry the paper is about; 0: the proceeding as a whole */
  entry: number
  parties: readonly PartyTold[]
  caseNumber?: string
  catalogue: readonly FileLine[]
}

const written = (value: FactValue): string | undefined => {
  switch (value.kind) {
    case 'words':
      return value.words.zh
    case 'day':
      return dayWritten(value.day)
    case 'money':
      return moneyWritten(value.fen)
    case 'count':
      return String(value.count)
    case 'names':
      return value.names.join('、')
    default:
      return value.text ?? undefined
  }
}

type Own = EventOf<'begun'> | EventOf<'stepped'>

/** An entry of this proceeding; the opening is one too, for what was asked then. */
function entryTold(event: Own, { version }: Proceeding, rules: Procedure, { file, viewing }: Making): EntryTold {
  const { records, names } = file
  const typed = event.data.entry
  const step = event.kind === 'stepped' ? rules.steps[event.data.step] : undefined
  const form = event.kind === 'begun' ? rules.opening : step
  const facts = factsOf(form?.enter, typed, event.on, { territory: viewing.territory, records, names, full: true })
  const source = step && sourceOf(step, version)
  return {
    ...{ n: event.n, on: event.on, by: nameOf({ file }, event.by) },
    done: step?.done.zh ?? `提出${rules.name.zh}申请`,
    step: event.kind === 'stepped' ? event.data.step : undefined,
    source: source && sourceWords(source).zh,
    facts: new Map(
      facts.flatMap(({ name, label, value }) => {
        const text = written(value)
        return text === undefined ? [] : [[name, { label: label.zh, text, code: String(typed[name]) }] as const]
      }),
    ),
  }
}

const isOf = (event: Event, proceeding: string): event is Own =>
  (event.kind === 'begun' || event.kind === 'stepped') && event.proceedingId === proceeding

const itemTold = ({ id, kind, marks }: Item, events: readonly Event[], entries: readonly EntryTold[]) => {
  const own = new Set(events.flatMap((each) => (each.kind === 'stepped' && each.data.item === id ? [each.n] : [])))
  return { kind, marks, entries: entries.filter((each) => own.has(each.n)) }
}

/** Undefined when there is no such proceeding, or the entry is not one of it any more. */
export function contextOf(making: Making): PaperContext | undefined {
  const { dispute, file, viewing } = making
  const proceeding = proceedingOf(dispute, making.proceeding)
  const rules = proceeding && viewing.catalogue.get(proceeding.procedure)
  if (!proceeding || !rules) return undefined
  const events = standing(file.events).filter((each): each is Own => isOf(each, proceeding.id))
  const entries = events.map((each) => entryTold(each, proceeding, rules, making))
  const entry = making.entry === 0 ? undefined : entries.find((each) => each.n === making.entry)
  if (making.entry !== 0 && entry === undefined) return undefined
  return {
    ...disputeTold(making),
    ...proceedingTold(proceeding, rules, making),
    ...{ entry, entries, parties: making.parties, file: making.catalogue },
    items: proceeding.items.map((each) => itemTold(each, events, entries)),
  }
}

const wordsOf = (list: Readonly<Record<string, { zh: string }>>, key: string) => list[key]?.zh ?? key

function disputeTold({ dispute, file, viewing }: Making) {
  const { number, amount, people, registeredOn, category, source, place, title, story } = dispute
  return {
    ...{ number, amount, people, registeredOn },
    title: file.records.get(title),
    story: story === undefined ? undefined : file.records.get(story),
    category: wordsOf(categoryWords, category),
    source: wordsOf(sourceNames, source),
    place: bodyWords(viewing.territory, place, registeredOn).zh,
    registeredBy: nameOf({ file }, dispute.registeredBy),
  }
}

function proceedingTold(proceeding: Proceeding, rules: Procedure, { file, viewing, caseNumber }: Making) {
  const { body, version, stage, outcome, handler, openedOn, concludedOn, lastOn, marks } = proceeding
  return {
    ...{ caseNumber, openedOn, concludedOn, marks, versionKey: version },
    procedure: rules.name.zh,
    version: rules.versions.find((each) => each.key === version)?.name.zh ?? version,
    body: bodyWords(viewing.territory, body, concludedOn ?? lastOn).zh,
    stage: rules.stages[stage]?.name.zh ?? stage,
    outcome: outcome === undefined ? undefined : rules.outcomes[outcome]?.name.zh,
    handler: handler === undefined ? undefined : nameOf({ file }, handler),
  }
}
