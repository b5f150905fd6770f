import { ruleById } from '#app/domain/law/rules'
import type { Words } from '#app/domain/words'

/** With what the rule is called. */
export const withRule = <Row extends { rule: string }>(row: Row): Row & { ruleName: Words } => ({
  ...row,
  ruleName: ruleById(row.rule)?.name ?? { zh: row.rule, en: row.rule },
})
