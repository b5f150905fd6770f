import { languageFlag, languageOf } from '#app/command/asked'
import { textTable } from '#app/command/text-table'
import type { Verb } from '#app/command/verb'
import type { DeadlineRule, RuleVersion } from '#app/domain/law/deadline'
import { lengthWords } from '#app/domain/law/proof'
import { deadlineRules } from '#app/domain/law/rules'
import { isCitation, sourceInDoubt, sourceWords, statuteVersionOf, type Citation } from '#app/domain/law/statute'
import { procedures } from '#app/domain/procedures'
import { recusalGrounds } from '#app/domain/procedures/recusal'
import type { Words } from '#app/domain/words'

type Resting = { rule: DeadlineRule; version: RuleVersion }

/** Every version of every rule, in the order of the shelf. */
const resting = (): Resting[] =>
  deadlineRules.flatMap((rule) => rule.versions.map((version): Resting => ({ rule, version })))

/** The text a citation was read in; undefined where it is cited at second hand. */
const fileOf = (citation: Citation): string | undefined => statuteVersionOf(citation)?.file

/** 行政复议法(2017-09-01) → 行政复议法 */
const titleOf = (file: string): string => file.replace(/\(\d{4}-\d{2}-\d{2}\)$/, '')

function citationOf({ rule, version }: Resting) {
  const { source, length, unit, from, to = null } = version
  const file = isCitation(source) ? fileOf(source) : undefined
  if (!isCitation(source) || file === undefined) return []
  const { passed, article, paragraph = null } = source
  return [{ rule: rule.id, law: titleOf(file), passed, article, paragraph, length, unit, from, to }]
}

/** What the procedures say of recusal, which is no period: the articles alone, each once, whatever it applies to. */
const provisions = () => [...new Map(provisionsSaid().map((each) => [JSON.stringify(each), each])).values()]

const provisionsSaid = () =>
  procedures.flatMap(({ key, recusal = [] }) =>
    recusal.flatMap(({ from, to = null, ...law }) =>
      recusalGrounds.flatMap((ground) => {
        const source = law[ground]
        const file = source && isCitation(source) ? fileOf(source) : undefined
        if (!source || !isCitation(source) || file === undefined) return []
        const { passed, article, paragraph = null } = source
        return [{ rule: `${key}.recusal.${ground}`, law: titleOf(file), passed, article, paragraph, from, to }]
      }),
    ),
  )

function provisionTable(say: (words: Words) => string): string {
  const rows = procedures.flatMap(({ key, recusal = [] }) =>
    recusal.flatMap(({ from, to = '', ...law }) =>
      recusalGrounds.flatMap((ground) => {
        const source = law[ground]
        return source ? [[`${key}.recusal.${ground}`, from, to, say(sourceInDoubt(source))]] : []
      }),
    ),
  )
  return textTable(['rule', 'from', 'to', 'source'], rows)
}

function table(versions: readonly Resting[], say: (words: Words) => string): string {
  const rows = versions.map(({ rule, version }) => {
    const { source, also = [], length, unit, from, to = '' } = version
    const beside = also.map((each) => say(sourceWords(each))).join('; ')
    return [rule.id, say(lengthWords(length, unit)), from, to, say(sourceWords(source)), beside]
  })
  return textTable(['rule', 'length', 'from', 'to', 'source', 'with'], rows)
}

export const law: Verb = {
  name: 'law',
  about: 'Every article a period or a recusal rests on, by text and version, so that each can be looked up.',
  flags: languageFlag,
  run(given) {
    const say = languageOf(given)
    const all = resting()
    const cited = all.filter((each) => citationOf(each).length > 0)
    const unread = all.filter(({ version: { source } }) => isCitation(source) && fileOf(source) === undefined)
    const local = all.filter(({ version: { source } }) => !isCitation(source))
    const part = (note: string, versions: readonly Resting[]) => `${note}\n\n${table(versions, say)}`
    return {
      json: { citations: all.flatMap(citationOf), provisions: provisions() },
      text: [
        part('Read in the text of the law:', cited),
        part('Cited at second hand, the text was not read; to be checked:', unread),
        part('Local practice: no law that was read sets these; they warn and never block:', local),
        `Who withdraws from a case, and who decides it:\n\n${provisionTable(say)}`,
      ].join('\n\n'),
    }
  },
}
