/** The flags that move a due date: suspensions and extensions, read and held against what the rule allows. */
import { textsOf, wholeNumberOf, Wrong, type Flags, type Given } from '#app/command/verb'
import { isDay } from '#app/domain/law/day'
import {
  extensionProblem,
  type Extension,
  type ExtensionProblem,
  type ExtensionRule,
  type RuleVersion,
  type Suspension,
} from '#app/domain/law/deadline'
import { lengthWords } from '#app/domain/law/proof'
import { sourceWords } from '#app/domain/law/statute'
import type { Words } from '#app/domain/words'

export const lengtheningFlags: Flags = {
  suspend: {
    type: 'string',
    multiple: true,
    value: 'FROM..TO',
    about: 'days not counted, both inside; again for another, they may overlap',
  },
  extend: {
    type: 'string',
    multiple: true,
    value: 'DAYS',
    about: 'so much longer, in the unit the law extends by; again for a second extension',
  },
}

const MOST_EXTENSION = 1000
const AS_GIVEN: Words = { zh: '按所给的期间', en: 'as given' }

export const suspensionsOf = (given: Given): readonly Suspension[] =>
  textsOf(given, 'suspend').map((text) => {
    const [from = '', to = '', ...more] = text.split('..')
    if (more.length > 0 || !isDay(from) || !isDay(to) || to < from)
      throw new Wrong('--suspend is FROM..TO, two days YYYY-MM-DD, the later one last')
    return { from, to, reason: AS_GIVEN }
  })

/** The extensions asked for; throws Wrong, in words, where they go beyond what the version allows. */
export function extensionsOf(given: Given, version: RuleVersion, say: (words: Words) => string): readonly Extension[] {
  const days = textsOf(given, 'extend').map((text) => wholeNumberOf(text, 'extend', 1, MOST_EXTENSION))
  const extensions = days.map((each) => ({ days: each }))
  const problem = extensionProblem(version, extensions)
  if (problem) throw new Wrong(say(problemWords(problem, version)))
  return extensions
}

function problemWords(problem: ExtensionProblem, { extend, source }: RuleVersion): Words {
  if (problem === 'not-extendable' || !extend) {
    const { zh, en } = sourceWords(source)
    return { zh: `${zh}没有规定可以延长`, en: `${en} knows no extension` }
  }
  const { zh, en } = sourceWords(extend.source)
  const { times = 1, most = 0, unit } = extend
  if (problem === 'too-often')
    return { zh: `${zh}：最多延长${times}次`, en: `${en}: extended ${times === 1 ? 'once' : `${times} times`} at most` }
  const length = lengthWords(most, unit)
  return { zh: `${zh}：每次最多延长${length.zh}`, en: `${en}: extended by ${length.en} at a time at most` }
}

/** Who may extend, and by which article. */
export function extenderWords({ approver, source }: ExtensionRule): Words {
  const { zh, en } = sourceWords(source)
  return { zh: `延长须经：${approver.zh}，${zh}`, en: `extended by: ${approver.en}, ${en}` }
}
