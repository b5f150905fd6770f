/** What is said of a frozen return: approved by another person, published, withdrawn, put right by an erratum. */
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import type { Asker } from '#app/db/freeze.server'
import { appendReturn, standingIn } from '#app/db/return-log.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { figureFrom } from '#app/domain/frozen/adding'
import type { Erratum, FrozenCell, Mark } from '#app/domain/frozen/entry'
import { isStanding, type Standing } from '#app/domain/frozen/standing'
import { withoutNumbers } from '#app/domain/people/audited'
import { may } from '#app/domain/people/permission'
import { areaOf } from '#app/domain/territory/area'

type Asking = Pick<Asker, 'person' | 'now' | 'newId'>

/** A figure put right: lines, people or fen; below only for a rate. */
export type Correction = { key: string; numerator: number; denominator?: number }

type Saying = { mark: Mark; reason: string } | { erratum: readonly Correction[]; reason: string }

/** May it be said as things stand? An approval is another person's than the one who froze; what is withdrawn stays so. */
function sayable(mark: Mark | 'erratum', { frozen, state }: Standing, { person }: Asking): Result<true> {
  if (state === 'withdrawn') return refuse('return-settled')
  if (mark === 'published' && !may(person, 'publish-figures')) return refuse('not-allowed')
  if (mark === 'approved' && state !== 'frozen') return refuse('return-settled')
  if (mark === 'approved' && frozen.by === person.account) return refuse('needs-another-person')
  if (mark === 'published' && state === 'published') return refuse('return-settled')
  if (mark === 'published' && !isStanding(state)) return refuse('return-not-approved')
  return done(true)
}

/** Nobody but an official of the body or of one above answers for its return. */
const mayAnswer = (db: Database['reader'], { frozen }: Standing, { person }: Asking): boolean => {
  const { territory } = surroundings(db)
  return territory.within(frozen.body.code, areaOf(territory, person.body))
}

/** Refuses: not-found, not-allowed, return-settled, needs-another-person, return-not-approved, invalid-entry. */
export const sayOf = (database: Database, id: string, saying: Saying, asking: Asking): Promise<Result<string>> =>
  database.exclusively((db) => {
    const standing = standingIn(db, id)
    if (!standing || !mayAnswer(db, standing, asking)) return refuse(standing ? 'not-allowed' : 'not-found')
    const kind = 'mark' in saying ? saying.mark : 'erratum'
    const allowed = sayable(kind, standing, asking)
    if (!allowed.ok) return allowed
    const { person, now, newId } = asking
    const reason = withoutNumbers(saying.reason)
    const head = { id: newId(), of: id, by: person.account, at: now, reason }
    if ('mark' in saying) appendReturn(db, { kind: saying.mark, ...head }, standing.frozen)
    else {
      const cells = correctedCells(standing.cells, saying.erratum)
      if (!cells.ok) return cells
      appendReturn(db, { kind: 'erratum', ...head, cells: cells.value }, standing.frozen)
    }
    auditIn(db, { at: now, accountId: person.account, action: `return-${kind}`, subject: id, reason })
    return done(head.id)
  })

function correctedCells(cells: readonly FrozenCell[], wanted: readonly Correction[]): Result<Erratum['cells']> {
  const corrected: Erratum['cells'] = []
  for (const { key, numerator, denominator } of wanted) {
    const cell = cells.find((each) => each.key === key)
    const below = cell?.kind === 'rate' ? (denominator ?? null) : null
    const isWhole = [numerator, below ?? 0].every((n) => Number.isSafeInteger(n) && n >= 0)
    if (!cell || !isWhole || (cell.kind === 'rate') !== (below !== null)) return wrong(key)
    if (cell.value !== null && cell.numerator === numerator && cell.denominator === below) return wrong(key)
    const { value, display } = figureFrom(cell, numerator, below)
    corrected.push({ key, stated: figureOf(cell), corrected: { value, numerator, denominator: below, display } })
  }
  return corrected.length > 0 ? done(corrected) : wrong('cells')
}

const figureOf = ({ value, numerator, denominator, display }: FrozenCell) => ({
  value,
  numerator,
  denominator,
  display,
})
const wrong = (key: string) => refuse('invalid-entry', undefined, { [key]: ['not-valid'] })
