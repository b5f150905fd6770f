/** A command as a page sends it to the one door: ids and the hour come from here, and names go into what is refused. */
import { randomUUID } from 'node:crypto'
import type { Database } from '#app/db/connection.server'
import { perform, type Asked, type Done } from '#app/db/perform.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import type { Refusal, Result } from '#app/domain/dispute/refusal'
import type { Person } from '#app/domain/people/permission'

type Acting = { database: Database; person: Person; now: string }

export async function act({ database, person, now }: Acting, asked: Asked): Promise<Result<Done>> {
  const result = await perform(database, asked, { person, now, newId: randomUUID })
  return result.ok ? result : { ok: false, refusal: named(database, result.refusal) }
}

/** The second of two people is told who was first, and who or what is taken: by name, not by its id. */
function named({ reader }: Database, refusal: Refusal): Refusal {
  const { by, kind, id } = refusal.about ?? {}
  const asked = refusal.code === 'changed-meanwhile' ? by : refusal.code === 'double-booked' ? id : undefined
  if (asked === undefined) return refusal
  const table = kind === 'room' ? 'Room' : 'Account'
  const name = plucked<string>(reader, `SELECT name FROM ${table} WHERE id = ?`).get(asked)
  return name === undefined ? refusal : { ...refusal, about: { ...refusal.about, name } }
}

/** The id of a command, for the form that will send it: sent twice it is done once. */
export const newCommandId = (): string => randomUUID()
