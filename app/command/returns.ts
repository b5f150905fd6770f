/** Returns at the counter: sent up and received as sealed files, drafted when their period is over. */
import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { needed, textOf, Wrong, type Verb } from '#app/command/verb'
import { sealKey, signPack } from '#app/db/key-file.server'
import { receiveReturn } from '#app/db/received-returns.server'
import { draftDue } from '#app/db/return-schedule.server'
import { sealKeys } from '#app/db/seal-keys.server'
import { outgoing } from '#app/db/send-return.server'
import type { Refusal } from '#app/domain/dispute/refusal'
import { returns } from '#app/domain/returns'
import { readSentReturn, sentText } from '#app/exchange/sent-return.server'
import { messagesFor } from '#app/messages/index'

const saying = ({ code, about = {} }: Refusal): string => messagesFor('en').refusals[code](about)

export const returnExport: Verb = {
  name: 'return export',
  about: 'Writes an approved return with its errata as a sealed file, to be sent up to the body above.',
  operand: { name: 'id', value: 'ID', about: 'of the frozen return, as in the address of its page' },
  flags: { out: { type: 'string', value: 'FILE', about: 'the file to write; one that is there is not overwritten' } },
  async run(given, counter) {
    const [id, out] = [textOf(given, 'id') ?? '', needed(given, 'out')]
    const now = counter.now()
    const result = await outgoing(counter.database(), id, { by: null, now, format: 'json' })
    if (!result.ok) throw new Wrong(saying(result.refusal))
    const { entries, site, standing } = result.value
    const text = sentText(entries, { site, sentAt: now, key: sealKey(), sign: signPack })
    await writeFile(out, text, { flag: 'wx', mode: 0o600 })
    const { form, body, period } = standing.frozen
    const json = { file: out, form: form.key, body: body.code, period, entries: entries.length, key: sealKey() }
    return { json, text: `Wrote ${out}: ${form.key} of ${body.code}, ${period.from} to ${period.to}.` }
  },
}

export const returnReceive: Verb = {
  name: 'return receive',
  about: 'Receives the return of a body that works elsewhere: checks every signature, then adds it to the sums here.',
  operand: { name: 'file', value: 'FILE', about: 'the JSON file it sent' },
  flags: {},
  async run(given, counter) {
    const file = textOf(given, 'file') ?? ''
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) throw new Wrong(`${file} cannot be read`)
    const database = counter.database()
    const known = sealKeys(database).map(({ key }) => key)
    const read = readSentReturn(bytes, known)
    if (!read.ok) throw new Wrong(saying(read.refusal))
    const receiving = { by: null, now: counter.now(), newId: randomUUID, forms: returns }
    const result = await receiveReturn(database, read.value, receiving)
    if (!result.ok) throw new Wrong(saying(result.refusal))
    const { id, replaced } = result.value
    return { json: { id, replaced }, text: replaced ? 'Received; it takes the place of the one before.' : 'Received.' }
  },
}

export const returnsDue: Verb = {
  name: 'returns due',
  about: 'Drafts the returns on the schedule whose period is over, as the server does by itself. Freezes nothing.',
  flags: {},
  async run(_, counter) {
    const made = await draftDue(counter.database(), { now: counter.now(), newId: randomUUID, forms: returns })
    return { json: { made }, text: `${made} drafts made; they wait for a person to approve them` }
  },
}
