/** What a procedure says of recusal, as far as it was or is law under one of its versions. */
import { sourceInDoubt } from '#app/domain/law/statute'
import type { Procedure } from '#app/domain/procedures/procedure'
import { offices } from '#app/domain/procedures/recusal'
import { whenWords } from '#app/domain/procedures/when'

export function recusalView(rules: Procedure, version: string) {
  const during = rules.versions.find(({ key }) => key === version)
  return (rules.recusal ?? [])
    .filter(({ to }) => to === undefined || !during || to >= during.from)
    .map(({ from, to, when, by, declared, asked, decided, kept }) => ({
      ...{ from: during && from < during.from ? during.from : from, to: to ?? null },
      ...{ when: whenWords(rules, when), by: by.map((office) => offices[office]) },
      ...{ declared: sourceInDoubt(declared), asked: sourceInDoubt(asked), decided: sourceInDoubt(decided) },
      kept: kept ? sourceInDoubt(kept) : null,
    }))
}
