/** The deadlines of a procedure in one of its versions, each by the wordings of its rule that can apply then. */
import type { RuleVersion } from '#app/domain/law/deadline'
import { lengthWords } from '#app/domain/law/proof'
import { ruleById } from '#app/domain/law/rules'
import { sourceWords } from '#app/domain/law/statute'
import {
  inVersion,
  type Procedure,
  type ProcedureDeadline,
  type ProcedureVersion,
} from '#app/domain/procedures/procedure'
import { whenWords } from '#app/domain/procedures/when'

/** In force on some day of the version. */
export const overlap = (rule: RuleVersion, version: ProcedureVersion): boolean =>
  (version.to === undefined || rule.from <= version.to) && (rule.to === undefined || rule.to >= version.from)

function wordingView(rule: RuleVersion) {
  const { from, to, length, unit, source, extend, lapse, soft, unverified } = rule
  const extension = extend && {
    most: extend.most === undefined ? null : lengthWords(extend.most, extend.unit),
    times: extend.times ?? null,
    approver: extend.approver,
    source: sourceWords(extend.source),
  }
  return {
    ...{ from, to: to ?? null, soft: soft === true },
    length: lengthWords(length, unit),
    source: sourceWords(source),
    extend: extension ?? null,
    lapse: lapse ?? null,
    unverified: unverified ?? null,
    starts: rule.starts ?? null,
    excludes: (rule.excludes ?? []).map((each) => ({ name: each.name, source: sourceWords(each.source) })),
  }
}

function deadlineView(rules: Procedure, deadline: ProcedureDeadline, version: ProcedureVersion) {
  const { name, starts, versions } = ruleById(deadline.rule)
  return {
    rule: deadline.rule,
    name,
    starts,
    wordings: versions.filter((each) => overlap(each, version)).map(wordingView),
    stops: deadline.stops === true,
    after: deadline.after === true,
    when: whenWords(rules, deadline.when),
  }
}

export function deadlinesView(rules: Procedure, version: string) {
  const asked = rules.versions.find(({ key }) => key === version)
  if (!asked) return []
  return rules.deadlines
    .filter((each) => inVersion(each, version))
    .map((each) => deadlineView(rules, each, asked))
    .filter((each) => each.wordings.length > 0)
}
export type DeadlineView = ReturnType<typeof deadlinesView>[number]
