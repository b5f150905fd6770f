/** What is entered when an alert is found by rules, reported, raised, answered, lowered or closed. */
import { z } from 'zod'
import { field } from '#app/domain/procedures/field'
import { warnings } from '#app/domain/warnings'
import { warningLevelWords, type WarningLevel } from '#app/domain/warnings/warning'
import { say } from '#app/domain/words'

type Some = Partial<typeof warningLevelWords>

const level = <const L extends WarningLevel>(...levels: readonly L[]) =>
  field.choice(
    say('预警等级', 'Level'),
    Object.fromEntries(levels.map((each) => [each, warningLevelWords[each]])) as Pick<Required<Some>, L>,
  )

const told = field.narrative(say('发现了什么', 'What was found'))
const reason = field.narrative(say('理由', 'Reason'))

/** Which rule found what: one field for each rule, so that the alert keeps rule and level, and never a word of what was told. */
const byRule = Object.fromEntries(
  warnings.map(({ key, name, why }) => [key, field.choice(name, warningLevelWords, { hint: why }).optional()]),
)
const count = field.count(say('人数或者次数', 'How many'), { most: 10_000_000 }).optional()

export const found = <const L extends WarningLevel>(...levels: readonly L[]) =>
  z.object({ level: level(...levels), count, ...byRule })

export const reported = <const L extends WarningLevel>(...levels: readonly L[]) =>
  z.object({ level: level(...levels), told })

/** 人民调解法第二十五条: 应当及时向当地公安机关或者其他有关部门报告. */
export const answered = z.object({
  measures: field.narrative(say('当即采取的措施', 'What is done at once')),
  notified: field.choice(
    say('报告有关部门', 'Reported to'),
    {
      police: say('已报告公安机关', 'The police'),
      other: say('已报告其他有关部门', 'Another authority'),
      both: say('已报告公安机关和其他有关部门', 'The police and another authority'),
      no: say('不需要报告', 'Nobody needs to be told'),
    },
    { hint: say('可能引起治安案件、刑事案件的，应当及时报告', 'Required where an offence or a crime may follow') },
  ),
})

export const lowered = <const L extends WarningLevel>(...levels: readonly L[]) =>
  z.object({ level: level(...levels), reason })

export const closed = z.object({ reason })
