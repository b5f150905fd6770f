/** What differs from one version of a procedure to another: steps and deadlines that came or went, or rest on another text. */
import { lengthWords } from '#app/domain/law/proof'
import { ruleById } from '#app/domain/law/rules'
import { sourceWords } from '#app/domain/law/statute'
import {
  inVersion,
  sourceOf,
  type Procedure,
  type ProcedureDeadline,
  type ProcedureVersion,
  type Step,
} from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'
import { overlap } from './deadlines.server'

/** `length`: how long, for a deadline. */
type Row = { version: Words; has: boolean; source: Words | null; length: Words | null }
export type Change = { key: string; name: Words; rows: Row[] }

const stepRow = (step: Step, version: ProcedureVersion): Row => {
  const source = inVersion(step, version.key) ? sourceOf(step, version.key) : undefined
  return {
    version: version.name,
    has: inVersion(step, version.key),
    source: source ? sourceWords(source) : null,
    length: null,
  }
}

/** By the wording in force when the version ends, or today: the last that was in force under it. */
function deadlineRow(deadline: ProcedureDeadline, version: ProcedureVersion): Row {
  const wording = inVersion(deadline, version.key)
    ? ruleById(deadline.rule).versions.findLast((each) => overlap(each, version))
    : undefined
  return {
    version: version.name,
    has: wording !== undefined,
    source: wording ? sourceWords(wording.source) : null,
    length: wording ? lengthWords(wording.length, wording.unit) : null,
  }
}

const said = ({ has, source, length }: Row): string => (has ? `${length?.zh ?? ''} ${source?.zh ?? ''}` : '-')

/** A rule has one row, though it may have a clock in several cases. */
export function changesOf(rules: Procedure): Change[] {
  if (rules.versions.length < 2) return []
  const steps = Object.entries(rules.steps).map(([key, step]): Change => {
    return { key, name: step.name, rows: rules.versions.map((version) => stepRow(step, version)) }
  })
  const deadlines = [...new Set(rules.deadlines.map(({ rule }) => rule))].map((rule): Change => {
    const found = rules.deadlines.filter((each) => each.rule === rule)
    const rows = rules.versions.map((version) => {
      const here = found.find((each) => inVersion(each, version.key)) ?? found[0]
      return here ? deadlineRow(here, version) : { version: version.name, has: false, source: null, length: null }
    })
    return { key: rule, name: ruleById(rule).name, rows }
  })
  return [...steps, ...deadlines].filter(({ rows }) => new Set(rows.map(said)).size > 1)
}
