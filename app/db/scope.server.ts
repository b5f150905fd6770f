/** The relations of domain/people/permission.ts as SQL: the same answer for a whole list as `mayWith` gives for one dispute. */
import type { DisputeAction, Person, Relation } from '#app/domain/people/permission'
import { relationsFor } from '#app/domain/people/permission'
import { strictFlags } from '#app/domain/people/protection'

export type Fragment = { sql: string; values: readonly unknown[] }

/** A list of disputes in one relation, newest first through an index. From Reach, most filters need no other table. */
export type Branch = { from: string; seq: string; where: string; values: readonly unknown[]; reach: boolean }

const branches: Record<Relation, (person: Person, area: string) => Branch> = {
  own: (person) => ({
    from: 'Dispute o',
    seq: 'o.seq',
    where: 'o.registeredBy = ?',
    values: [person.account],
    reach: false,
  }),
  handling: (person) => ({
    from: 'Proceeding p',
    seq: 'p.disputeSeq',
    where: 'p.handler = ?',
    values: [person.account],
    reach: false,
  }),
  'at-my-body': (person) => ({
    from: 'Reach r',
    seq: 'r.seq',
    where: 'r.body = ? AND r.direct = 1',
    values: [person.body],
    reach: true,
  }),
  untaken: (person) => ({
    from: 'Proceeding p',
    seq: 'p.disputeSeq',
    where: 'p.body = ? AND p.handler IS NULL',
    values: [person.body],
    reach: false,
  }),
  'in-my-area': (_, area) => ({ from: 'Reach r', seq: 'r.seq', where: 'r.body = ?', values: [area], reach: true }),
  'let-in': (person) => ({
    from: 'Access a',
    seq: 'a.disputeSeq',
    where: 'a.account = ?',
    values: [person.account],
    reach: false,
  }),
}

/** Conditions on a row `d` of Dispute, true when it stands in the relation. */
const conditions: Record<Relation, (person: Person, area: string) => Fragment> = {
  own: (person) => ({ sql: `d.registeredBy = ?`, values: [person.account] }),
  handling: (person) => ({
    sql: `EXISTS (SELECT 1 FROM Proceeding p WHERE p.handler = ? AND p.disputeSeq = d.seq)`,
    values: [person.account],
  }),
  'at-my-body': (person) => ({
    sql: `EXISTS (SELECT 1 FROM Reach r WHERE r.body = ? AND r.seq = d.seq AND r.direct = 1)`,
    values: [person.body],
  }),
  untaken: (person) => ({
    sql: `EXISTS (SELECT 1 FROM Proceeding p WHERE p.disputeId = d.id AND p.body = ? AND p.handler IS NULL)`,
    values: [person.body],
  }),
  'in-my-area': (_, area) => ({
    sql: `EXISTS (SELECT 1 FROM Reach r WHERE r.body = ? AND r.seq = d.seq)`,
    values: [area],
  }),
  'let-in': (person) => ({
    sql: `EXISTS (SELECT 1 FROM Access a WHERE a.account = ? AND a.disputeSeq = d.seq)`,
    values: [person.account],
  }),
}

/** True for the rows `d` of Dispute that are protected. Most have no mark at all. */
const isProtected = `(d.flags <> '' AND (${strictFlags.map((flag) => `instr(d.flags, ',${flag},')`).join(' OR ')}))`

const nothing: Fragment = { sql: '0', values: [] }
const everything: Fragment = { sql: '1', values: [] }

/** True for the rows `d` of Dispute to which this person may do this. Denies everything when no relation allows it. */
export function condition(person: Person, action: DisputeAction, area: string, whole = false): Fragment {
  const [open, strict] = [false, true].map((guarded) => relationsFor(person, action, guarded))
  const plain = anyOf(open ?? [], person, area, whole)
  if (String(open) === String(strict)) return plain
  const narrow = anyOf(strict ?? [], person, area, whole)
  return {
    sql: `CASE WHEN ${isProtected} THEN ${narrow.sql} ELSE ${plain.sql} END`,
    values: [...narrow.values, ...plain.values],
  }
}

function anyOf(relations: readonly Relation[], person: Person, area: string, whole: boolean): Fragment {
  if (whole && relations.includes('in-my-area')) return everything
  const parts = relations.map((relation) => conditions[relation](person, area))
  if (parts.length === 0) return nothing
  return { sql: `(${parts.map((part) => part.sql).join(' OR ')})`, values: parts.flatMap((part) => part.values) }
}

/** The lists to be merged for "all disputes this person may do this to". Where the area is the whole county, its list is all. */
export function listBranches(person: Person, action: DisputeAction, area: string, whole = false): Branch[] {
  const relations = relationsFor(person, action)
  const asked = whole && relations.includes('in-my-area') ? (['in-my-area'] as const) : relations
  return asked.map((relation) => branches[relation](person, area))
}
