import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { addRoom, closeRoom } from '#app/db/rooms.server'
import type { ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused } from '#app/http/refusal.server'
import { closeSchema, newRoomSchema } from './schema'

export async function add({ database, person, now, form }: ActingVisit) {
  const parsed = parseForm(newRoomSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const result = await addRoom(database, randomUUID(), parsed.value, { by: person.account, now })
  return result.ok ? redirect('/admin/rooms?done=added') : refused(result.refusal, valuesOf(form))
}

export async function close({ database, person, now, form }: ActingVisit) {
  const parsed = parseForm(closeSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, parsed.values)
  const { room, to } = parsed.value
  const result = await closeRoom(database, room, to, { by: person.account, now })
  return result.ok ? redirect('/admin/rooms?done=closed') : refused(result.refusal, valuesOf(form))
}
