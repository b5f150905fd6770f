/** A dispute's file: its log with everything that lies beside it, as the memory gives it. Numbers come masked only. */
import type { Event, Side } from '#app/domain/dispute/event'

export type PartyRow = {
  id: string
  side: Side
  kind: 'person' | 'organisation'
  name: string
  identityMasked: string | null
  phoneMasked: string | null
  address: string | null
  minor: boolean
}

export type AttachmentRow = { id: string; name: string; type: string; size: number; by: string; at: string }

export type DisputeFile = {
  events: readonly Event[]
  /** record id → its text; a record disposed of is not there any more */
  records: ReadonlyMap<string, string>
  parties: readonly PartyRow[]
  attachments: readonly AttachmentRow[]
  /** id of an account or a room → its name */
  names: ReadonlyMap<string, string>
}
