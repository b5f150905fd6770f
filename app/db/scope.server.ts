/** The relations of domain/people/permission.ts as SQL: the same answer for a whole list as `mayWith` gives for one dispute. */
import type { DisputeAction, Person, Relation } from '#app/domain/people/permission'
import { relationsFor } from '#app/domain/people/permission'

export type Fragment = { sql: string; values: readonly unknown[] }

/** Sequence numbers of disputes that stand in this relation, newest first through an index; `{before}` takes the keyset condition. */
const branches: Record<Relation, (person: Person, area: string) => Fragment> = {
  own: (person) => ({ sql: `SELECT seq FROM Dispute WHERE registeredBy = ? AND {before}`, values: [person.account] }),
  handling: (person) => ({
    sql: `SELECT disputeSeq AS seq FROM Proceeding WHERE handler = ? AND {before:disputeSeq}`,
    values: [person.account],
  }),
  'at-my-body': (person) => ({
    sql: `SELECT seq FROM Reach WHERE body = ? AND direct = 1 AND {before}`,
    values: [person.body],
  }),
  'in-my-area': (_, area) => ({ sql: `SELECT seq FROM Reach WHERE body = ? AND {before}`, values: [area] }),
}

/** Conditions on a row `d` of Dispute, true when it stands in the relation. */
const conditions: Record<Relation, (person: Person, area: string) => Fragment> = {
  own: (person) => ({ sql: `d.registeredBy = ?`, values: [person.account] }),
  handling: (person) => ({
    sql: `EXISTS (SELECT 1 FROM Proceeding p WHERE p.disputeId = d.id AND p.handler = ?)`,
    values: [person.account],
  }),
  'at-my-body': (person) => ({
    sql: `EXISTS (SELECT 1 FROM Reach r WHERE r.body = ? AND r.seq = d.seq AND r.direct = 1)`,
    values: [person.body],
  }),
  'in-my-area': (_, area) => ({
    sql: `EXISTS (SELECT 1 FROM Reach r WHERE r.body = ? AND r.seq = d.seq)`,
    values: [area],
  }),
}

const nothing: Fragment = { sql: '0', values: [] }

/** True for the rows `d` of Dispute to which this person may do this. Denies everything when no relation allows it. */
export function condition(person: Person, action: DisputeAction, area: string): Fragment {
  const parts = relationsFor(person, action).map((relation) => conditions[relation](person, area))
  if (parts.length === 0) return nothing
  return { sql: `(${parts.map((part) => part.sql).join(' OR ')})`, values: parts.flatMap((part) => part.values) }
}

/** The lists to be merged for "all disputes this person may see a line of"; a wider relation swallows a narrower one. */
export function listBranches(person: Person, action: DisputeAction, area: string): Fragment[] {
  return relationsFor(person, action).map((relation) => branches[relation](person, area))
}
