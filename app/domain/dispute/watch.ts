/** Rules that look at what was just written and open a thread of themselves: in the same decision, or not at all. */
import type { CommandOf, Command } from '#app/domain/dispute/command'
import type { Circumstances, Decision } from '#app/domain/dispute/draft'
import { moveMade, moveObstacle, wantedMove } from '#app/domain/dispute/decide-thread'
import type { Dispute } from '#app/domain/dispute/dispute'
import { evolve } from '#app/domain/dispute/evolve'
import type { Event } from '#app/domain/dispute/event'
import { fold } from '#app/domain/dispute/history'
import { done, type Result } from '#app/domain/dispute/refusal'

/** A move a rule makes; `item` when it moves what is there. */
export type Watched = Pick<CommandOf<'thread'>, 'thread' | 'move' | 'item' | 'proceeding'> & {
  entry: Readonly<Record<string, unknown>>
}

/** Asked with the dispute as it is after the command and the narratives that came with it. */
export type Watch = (dispute: Dispute, texts: readonly string[]) => readonly Watched[]

const watched: ReadonlySet<Command['kind']> = new Set(['register', 'begin', 'step', 'thread', 'add-party', 'correct'])

type Watching = { command: Command; given: Circumstances }

/** The decision with what the rules add to it. A move not possible now (one is open already) is passed over. */
export function withWatched(
  before: Dispute | undefined,
  history: readonly Event[],
  decision: Decision,
  { command, given }: Watching,
): Result<Decision> {
  if (!given.watch || !watched.has(command.kind)) return done(decision)
  const { events, records } = decision
  const on = command.on
  let dispute = afterwards(before, history, events, given)
  if (!dispute) return done(decision)
  const [more, texts] = [[...events], [...records]]
  for (const each of given.watch(dispute, toldIn(decision, command))) {
    const added = addedBy(dispute, each, on, given)
    if (!added) continue
    for (const one of added.events) dispute = evolve(dispute, one, given.catalogue, given.threads)
    more.push(...added.events)
    texts.push(...added.records)
  }
  return done({ events: more, records: texts })
}

/** A correction is not put upon what stands: all is read anew. */
const afterwards = (
  before: Dispute | undefined,
  history: readonly Event[],
  events: readonly Event[],
  { catalogue, threads }: Circumstances,
): Dispute | undefined =>
  events.some(({ kind }) => kind === 'corrected')
    ? fold([...history, ...events], catalogue, threads)
    : events.reduce<Dispute | undefined>((so, each) => evolve(so, each, catalogue, threads), before)

/** The first text of a correction is why it is made, and tells of a mistake, not of the case. */
const toldIn = ({ records }: Decision, { kind }: Command): string[] =>
  (kind === 'correct' ? records.slice(1) : records).map(({ text }) => text)

/** A rule that names what is not there, or enters what its own move does not ask for, is a fault of the rule. */
function addedBy(dispute: Dispute, each: Watched, on: string, given: Circumstances): Decision | undefined {
  const wanted = wantedMove(dispute, each, given.threads)
  if (!wanted.ok) throw new Error(`a rule asked for ${each.thread}/${each.move}: ${wanted.refusal.code}`)
  // What is entered today of an earlier day is found after what was done since: the danger is not passed over for it.
  const last = wanted.value.before?.lastOn ?? on
  const day = on < last ? last : on
  if (moveObstacle(dispute, wanted.value, day)) return undefined
  const made = moveMade({ dispute, events: [], given }, wanted.value, { on: day, entry: each.entry }, 0)
  if (!made.ok) throw new Error(`a rule entered ${each.thread}/${each.move} wrongly: ${JSON.stringify(made.refusal)}`)
  return made.value
}
