/**
 * Freezes a return: filled as known at one instant in the transaction that writes it, so that nothing can come between
 * the figures and the signature over them.
 */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import { composed, type Composed } from '#app/db/composed.server'
import type { Database } from '#app/db/connection.server'
import { appendReturn, standings } from '#app/db/return-log.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Frozen, FrozenCell } from '#app/domain/frozen/entry'
import { kindOf } from '#app/domain/frozen/schedule'
import { dayOf, type Instant, type Period } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { PeriodKind, Return } from '#app/domain/returns/return'
import { textOf } from '#app/domain/returns/sentences'
import { areaOf } from '#app/domain/territory/area'

/** Who asks, when, with which shelf of returns. */
export type Asker = {
  person: Person
  now: Instant
  newId: () => string
  forms: readonly Return[]
  /** absent: the shelf of procedures */
  catalogue?: Catalogue
}

export type Freezing = { form: string; body: string; period: Period }
type Known = { form: Return; every: PeriodKind }

/**
 * By hand, for another person to approve. Refuses: return-form-unknown, unknown-body, not-allowed (a body outside the
 * person's area), invalid-entry (no period of the form), return-period-not-over, return-frozen-already.
 */
export const freeze = (database: Database, freezing: Freezing, asker: Asker): Promise<Result<string>> =>
  database.exclusively((db) => {
    const known = freezable(db, freezing, asker)
    return known.ok ? done(freezeIn(db, { ...freezing, ...known.value, drafted: 'by-hand' }, asker)) : known
  })

/**
 * A draft the schedule made, approved by a person: frozen as known at the approval and approved in one. Whoever set up
 * the schedule may do it, for no person drafted the figures. Refuses besides: not-found, return-settled.
 */
export const approveDraft = (database: Database, draftId: string, asker: Asker): Promise<Result<string>> =>
  database.exclusively((db) => {
    const draft = prepared<DraftRow>(db, `SELECT * FROM ReturnDraft WHERE id = ?`).get(draftId)
    if (!draft) return refuse('not-found')
    if (draft.frozen !== null) return refuse('return-settled')
    const freezing = { form: draft.form, body: draft.body, period: { from: draft.from, to: draft.to } }
    const known = freezable(db, freezing, asker)
    if (!known.ok) return known
    return done(freezeIn(db, { ...freezing, ...known.value, drafted: 'by-schedule' }, asker))
  })

type DraftRow = { form: string; body: string; from: string; to: string; frozen: string | null }

/** May this person freeze that now? For the page that offers it, too. */
export function freezable(db: Sqlite.Database, { form: key, body, period }: Freezing, asker: Asker): Result<Known> {
  const form = asker.forms.find((each) => each.key === key)
  if (!form) return refuse('return-form-unknown', { form: key })
  const { territory } = surroundings(db)
  if (!territory.get(body)) return refuse('unknown-body')
  if (!territory.within(body, areaOf(territory, asker.person.body))) return refuse('not-allowed')
  if (!territory.get(body, period.to)) return refuse('body-not-in-force')
  const every = kindOf(period, form.every)
  if (!every) return refuse('invalid-entry', undefined, { period: ['not-a-choice'] })
  if (period.to >= dayOf(asker.now)) return refuse('return-period-not-over', { to: period.to })
  const before = standings(db, { form: key, bodies: [body], period })
  return before.some(({ state }) => state !== 'withdrawn') ? refuse('return-frozen-already') : done({ form, every })
}

type Writing = Omit<Freezing, 'form'> & Known & { drafted: Frozen['drafted'] }

function freezeIn(db: Sqlite.Database, writing: Writing, { person, now, newId, catalogue }: Asker): string {
  const { form, body, period, drafted } = writing
  const made = composed(db, form, { body, period, asOf: now, catalogue })
  const content: Frozen = {
    ...{ kind: 'frozen', id: newId(), by: person.account, at: now, asOf: now, drafted },
    ...contentOf(db, writing, made),
  }
  appendReturn(db, content, content)
  const subject = content.id
  const reason = `${form.key} ${body} ${period.from} ${period.to}`
  auditIn(db, { at: now, accountId: person.account, action: 'return-frozen', subject, reason })
  // A draft of it waits no longer, whichever way it was frozen.
  prepared(db, settleDraft).run(subject, form.key, body, period.from, period.to)
  if (drafted === 'by-schedule') {
    const approved = { kind: 'approved', id: newId(), of: subject, by: person.account, at: now, reason: '' } as const
    appendReturn(db, approved, content)
    auditIn(db, { at: now, accountId: person.account, action: 'return-approved', subject, reason })
  }
  return subject
}

const settleDraft = `UPDATE ReturnDraft SET frozen = ? WHERE frozen IS NULL AND form = ? AND body = ? AND "from" = ? AND "to" = ?`

type Told = Pick<
  Frozen,
  'site' | 'form' | 'body' | 'every' | 'period' | 'log' | 'cells' | 'equations' | 'paragraphs' | 'parts'
>

function contentOf(db: Sqlite.Database, { form, body, every, period }: Writing, { filled, parts }: Composed): Told {
  const { territory } = surroundings(db)
  const say = (code: string) => territory.get(code, period.to)?.name ?? { zh: code, en: code }
  const site = territory.all().find((each) => each.parent === undefined)?.name.zh ?? ''
  const last = prepared<{ seq: number; hash: string }>(
    db,
    `SELECT seq, hash FROM Event ORDER BY seq DESC LIMIT 1`,
  ).get()
  const both = (at: (language: 'zh' | 'en') => string) => ({ zh: at('zh'), en: at('en') })
  return {
    ...{ site, every, period, form: { key: form.key, version: form.version.n, name: form.name } },
    ...{ body: { code: body, name: say(body) }, log: { entries: last?.seq ?? 0, hash: last?.hash ?? '' } },
    cells: form.cells.map((cell) =>
      frozenCell(
        cell,
        filled.cells.find(({ key }) => key === cell.key),
      ),
    ),
    equations: filled.checks.map(({ equation, left, right, holds }) => {
      const { name, left: leftKeys = [], right: rightKeys = [], inferred = false } = form.equations[equation] ?? {}
      const sides = { left: [...leftKeys], right: [...rightKeys], leftSum: left, rightSum: right }
      return { name: name ?? { zh: '', en: '' }, inferred, ...sides, holds }
    }),
    paragraphs: (form.paragraphs ?? []).map((each) => ({
      ...(each.title ? { title: each.title } : {}),
      text: both((language) => textOf(form, filled, each, language)),
      notes: [...each.notes],
    })),
    parts: parts.map((part) => ({ body: part.body, hash: part.hash, digest: part.digest })),
  }
}

function frozenCell(
  cell: Return['cells'][number],
  filled: Composed['filled']['cells'][number] | undefined,
): FrozenCell {
  if (!filled) throw new Error(`the cell ${cell.key} was not filled`)
  const { key, no, name, group, definition, kind, unit, decimals, rounding } = cell
  const { value, numerator, denominator, display } = filled
  return { key, no, name, group, definition, kind, unit, decimals, rounding, value, numerator, denominator, display }
}
