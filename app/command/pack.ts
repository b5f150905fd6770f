/** Hand-over packs at the counter: made, received, and the key they are sealed with. */
import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { needed, textOf, textsOf, Wrong, type Given, type Verb } from '#app/command/verb'
import type { Database } from '#app/db/connection.server'
import { disputeFile, disputeIdOf } from '#app/db/dispute-file.server'
import { openDispute, type Asker } from '#app/db/dispute-view.server'
import { sealKey, signPack } from '#app/db/key-file.server'
import { packContents } from '#app/db/pack-contents.server'
import { papersMade } from '#app/db/pack-papers.server'
import { receive } from '#app/db/receive.server'
import { sealKeys } from '#app/db/seal-keys.server'
import type { Refusal } from '#app/domain/dispute/refusal'
import { narrativesOf, type Narrative } from '#app/domain/hand-over/narratives'
import { dayOf } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import { catalogue } from '#app/domain/procedures'
import { threadShelf } from '#app/domain/threads'
import { packOf } from '#app/exchange/pack.server'
import { readPack, type ReadPack } from '#app/exchange/read-pack.server'
import { messagesFor } from '#app/messages/index'
import { writtenAgain } from '#app/papers/written-again.server'

export const packExport: Verb = {
  name: 'pack export',
  about: 'Makes a sealed hand-over pack of a dispute, for a court, a notary or an arbitration commission.',
  operand: { name: 'number', value: 'NUMBER', about: 'the number of the dispute, as in 2020-000123' },
  flags: {
    out: { type: 'string', value: 'FILE', about: 'the zip to write; one that is there is not overwritten' },
    purpose: { type: 'string', value: 'WORDS', about: 'to whom and what for: written into the pack and the audit' },
    minutes: { type: 'boolean', about: 'with what was said to come to terms in a mediation; left out when not said' },
    full: { type: 'boolean', about: 'identity numbers and telephones in full; masked when not said' },
    withhold: { type: 'string', value: 'N', multiple: true, about: 'an entry, by its number, whose texts stay here' },
    papers: { type: 'boolean', about: 'with the papers made of it, as whoever is named with --as may see them' },
    as: { type: 'string', value: 'LOGIN', about: 'who makes it: the audit and the cover name them' },
  },
  async run(given, counter) {
    const [number, out, purpose] = [textOf(given, 'number') ?? '', needed(given, 'out'), needed(given, 'purpose')]
    const database = counter.database()
    const disputeId = disputeIdOf(database.reader, number)
    if (disputeId === undefined) throw new Wrong(`there is no dispute ${number}`)
    const full = given['full'] === true
    const person = makerOf(database, textOf(given, 'as'))
    if (given['papers'] === true && !person) throw new Wrong('--papers needs --as LOGIN: a paper is made by somebody')
    const [at, withheld] = [counter.now(), withheldOf(database, disputeId, given)]
    const mayNot = person && mayNotMake({ database, person, today: dayOf(at) }, number, full)
    if (mayNot) throw new Wrong(saying(mayNot))
    const wanted = { disputeId, purpose, full, withheld, by: person?.account ?? null, now: at }
    const contents = await packContents(database, wanted)
    const papers = person && given['papers'] === true ? await papersOf(database, person, number, wanted) : []
    const made = {
      ...{ at, by: person?.name ?? 'operator', body: contents.site, purpose },
      numbers: full ? ('full' as const) : ('masked' as const),
    }
    const files = [...contents.files, ...papers]
    const bytes = await packOf({ ...contents, files, made }, { key: sealKey(), sign: signPack })
    await writeFile(out, bytes, { flag: 'wx', mode: 0o600 })
    const { packed: own, withheld: left } = contents
    const counts = { entries: own.entries.length, attachments: own.attachments.length, withheld: left }
    const json = { number, file: out, bytes: bytes.length, ...counts, papers: papers.length, key: sealKey() }
    return { json, text: `Wrote ${out}: ${counts.entries} entries, ${counts.attachments} attachments.` }
  },
}

/** The account a pack is made by; undefined for the operator. */
function makerOf({ reader }: Database, login: string | undefined): Person | undefined {
  if (login === undefined) return undefined
  const found = reader
    .prepare('SELECT id AS account, name, role, body FROM Account WHERE login = ? AND disabledAt IS NULL')
    .get(login) as Person | undefined
  if (!found) throw new Wrong(`there is no account ${login}`)
  return found
}

/** Who is named makes what their page would let them make, and no more. */
function mayNotMake(asker: Asker, number: string, full: boolean): Refusal | undefined {
  const opened = openDispute(asker, number)
  if (!opened.ok) return opened.refusal
  const { may, view } = opened.value
  return may('see-parties') && (!full || view.may.unmask) ? undefined : { code: 'not-allowed' }
}

/** What was said to come to terms, unless it goes out, and the texts of the entries named. */
function withheldOf({ reader }: Database, disputeId: string, given: Given): string[] {
  const told = narrativesOf(disputeFile(reader, disputeId).events, { catalogue, threads: threadShelf })
  const entries = textsOf(given, 'withhold').map(Number)
  const unknown = entries.find((n) => !told.some((each) => each.n === n))
  if (unknown !== undefined) throw new Wrong(`no entry of that number has a text: --withhold ${unknown}`)
  const stays = ({ n, conciliatory }: Narrative) => entries.includes(n) || (conciliatory && given['minutes'] !== true)
  return told.filter(stays).map(({ record }) => record)
}

type Made = { withheld: readonly string[]; full: boolean; purpose: string; now: string }

const papersOf = (database: Database, person: Person, number: string, { withheld, full, purpose, now }: Made) =>
  papersMade({ database, person, today: dayOf(now) }, number, {
    withheld: new Set(withheld),
    full: full ? { reason: purpose, now } : undefined,
    write: writtenAgain,
  })

export const packImport: Verb = {
  name: 'pack import',
  about: 'Receives a dispute from a hand-over pack: checks its seal and every part, then stores it as it was sent.',
  operand: { name: 'file', value: 'FILE', about: 'the zip' },
  flags: {
    into: { type: 'string', value: 'CODE', about: 'the body here that takes it' },
    handler: { type: 'string', value: 'LOGIN', about: 'who there has it in hand from now on' },
    map: { type: 'string', value: 'THEIRS=OURS', multiple: true, about: 'under which body here one of theirs stands' },
    under: { type: 'string', value: 'CODE', about: 'the same for all bodies not known here' },
    'accept-unknown-seal': { type: 'boolean', about: 'the key was checked with the sender' },
  },
  async run(given, counter) {
    const [file, into] = [textOf(given, 'file') ?? '', needed(given, 'into')]
    const database = counter.database()
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) throw new Wrong(`${file} cannot be read`)
    const read = await readPack(bytes)
    if (!read.ok) throw new Wrong(saying(read.refusal))
    const known = sealKeys(database).some((each) => each.key === read.value.key)
    if (!known && given['accept-unknown-seal'] !== true)
      throw new Wrong(saying({ code: 'seal-unknown', about: { key: read.value.key } }))
    const places = placesOf(read.value, textOf(given, 'under'), textsOf(given, 'map'))
    const handler = handlerOf(database, textOf(given, 'handler'))
    const { packed, files, key, digest, manifest } = read.value
    const arrived = { packed, files, key, digest, from: manifest.producer.site }
    const taking = { by: null, now: counter.now(), newId: randomUUID }
    const result = await receive(database, arrived, { into, handler, known, places }, taking)
    if (!result.ok) throw new Wrong(saying(result.refusal))
    const { number } = result.value
    return { json: { number, sender: packed.number, known }, text: `Received ${packed.number} as ${number}.` }
  },
}

export const pack: Verb = {
  name: 'pack',
  about: 'With --public-key: prints the public key that seals of this site are checked with.',
  flags: { 'public-key': { type: 'boolean', about: 'print the key' } },
  run(given) {
    if (given['public-key'] !== true) throw new Wrong('say pack export, pack import, or pack --public-key')
    return { json: { key: sealKey() }, text: sealKey() }
  },
}

const saying = ({ code, about = {} }: Refusal): string => messagesFor('en').refusals[code](about)

function placesOf({ packed }: ReadPack, under: string | undefined, pairs: readonly string[]): Record<string, string> {
  const all = under === undefined ? [] : packed.bodies.map(({ code }) => [code, under] as const)
  const own = pairs.map((pair) => {
    const [theirs = '', ours = ''] = pair.split('=')
    if (!theirs || !ours) throw new Wrong('--map is THEIRS=OURS')
    return [theirs, ours] as const
  })
  return Object.fromEntries([...all, ...own])
}

function handlerOf({ reader }: Database, login: string | undefined): string | undefined {
  if (login === undefined) return undefined
  const found = reader.prepare('SELECT id FROM Account WHERE login = ? AND disabledAt IS NULL').pluck().get(login)
  if (typeof found !== 'string') throw new Wrong(`there is no account ${login}`)
  return found
}
