/** Hand-over packs at the counter: made, received, and the key they are sealed with. */
import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { needed, textOf, textsOf, Wrong, type Verb } from '#app/command/verb'
import type { Database } from '#app/db/connection.server'
import { disputeIdOf } from '#app/db/dispute-file.server'
import { sealKey, signPack } from '#app/db/key-file.server'
import { packContents } from '#app/db/pack-contents.server'
import { receive } from '#app/db/receive.server'
import { sealKeys } from '#app/db/seal-keys.server'
import type { Refusal } from '#app/domain/dispute/refusal'
import { packOf } from '#app/exchange/pack.server'
import { readPack, type ReadPack } from '#app/exchange/read-pack.server'
import { messagesFor } from '#app/messages/index'

export const packExport: Verb = {
  name: 'pack export',
  about: 'Makes a sealed hand-over pack of a dispute, for a court, a notary or an arbitration commission.',
  operand: { name: 'number', value: 'NUMBER', about: 'the number of the dispute, as in 2020-000123' },
  flags: {
    out: { type: 'string', value: 'FILE', about: 'the zip to write; one that is there is not overwritten' },
    purpose: { type: 'string', value: 'WORDS', about: 'to whom and what for: written into the pack and the audit' },
    minutes: { type: 'boolean', about: 'with what was said to come to terms in a mediation; left out when not said' },
    full: { type: 'boolean', about: 'identity numbers and telephones in full; masked when not said' },
  },
  async run(given, counter) {
    const [number, out, purpose] = [textOf(given, 'number') ?? '', needed(given, 'out'), needed(given, 'purpose')]
    const database = counter.database()
    const disputeId = disputeIdOf(database.reader, number)
    if (disputeId === undefined) throw new Wrong(`there is no dispute ${number}`)
    const full = given['full'] === true
    const at = counter.now()
    const withheld = given['minutes'] === true ? { withheld: [] } : {}
    const contents = await packContents(database, { disputeId, purpose, full, ...withheld, by: null, now: at })
    const made = {
      at,
      by: 'operator',
      body: contents.site,
      purpose,
      numbers: full ? ('full' as const) : ('masked' as const),
    }
    const bytes = await packOf({ ...contents, made }, { key: sealKey(), sign: signPack })
    await writeFile(out, bytes, { flag: 'wx', mode: 0o600 })
    const { packed: own, withheld: left } = contents
    const counts = { entries: own.entries.length, attachments: own.attachments.length, withheld: left }
    const json = { number, file: out, bytes: bytes.length, ...counts, key: sealKey() }
    return { json, text: `Wrote ${out}: ${counts.entries} entries, ${counts.attachments} attachments.` }
  },
}

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
