/**
 * An alert that a quarrel may turn to crime or draw a crowd (激化预警). 人民调解法第二十五条: 发现纠纷有可能激化的，应当采取有针对性的
 * 预防措施；对有可能引起治安案件、刑事案件的纠纷，应当及时向当地公安机关或者其他有关部门报告.
 * A rule or a person raises it, and raises it again higher; the one on duty answers it and says what is done at once. Only a
 * person lowers or closes it, with a reason; nobody before it is answered, and a red one not who handles the case.
 */
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import * as entry from '#app/domain/threads/alert/entries'
import { thread } from '#app/domain/threads/thread'
import { warningLevels } from '#app/domain/warnings/warning'
import { say } from '#app/domain/words'

const law = articlesOf('人民调解法', '2010-08-28')

const caseworkers = ['grid-worker', 'mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary'] as const
const anyone: readonly Role[] = [...caseworkers, 'official']
/** A red alert is judged from above: by the centre or an official of the area. */
const above: readonly Role[] = ['intake-clerk', 'official']

const answer = {
  name: say('签收并处置', 'Answer'),
  done: say('签收预警并处置', 'Alert answered'),
  by: anyone,
  action: 'answer-alert',
  enter: entry.answered,
  marks: ['answered'],
  source: law(25),
} as const
const raised = { marks: ['raised'], clears: ['answered'], source: law(25) } as const
const report = { ...raised, by: anyone, action: 'raise-alert' } as const
const byRule = { ...raised, name: say('自动预警', 'Found by rule'), by: [], byRule: true } as const
const foundWords = say('系统按规则预警', 'Found by rule')
const higherWords = say('系统按规则再次预警', 'Found again by rule')
const lower = { name: say('降低等级', 'Lower'), done: say('降低预警等级', 'Alert lowered') } as const
const close = { name: say('解除预警', 'Close'), done: say('解除预警', 'Alert closed'), enter: entry.closed } as const
const byAbove = { by: above, action: 'answer-alert', apart: true } as const

export const alert = thread({
  key: 'alert',
  name: say('激化预警', 'Alert'),
  about: say(
    '纠纷可能激化、引发治安或者刑事案件、形成群体性事件时发出，由值班人员签收处置。',
    'Raised when a dispute may turn to crime or draw a crowd; answered by the person on duty.',
  ),
  of: 'dispute',
  single: true,
  urgent: true,
  calls: ['yellow', 'orange', 'red'],
  lasting: true,
  states: {
    yellow: { name: say('黄色，待签收', 'Yellow, to be answered') },
    orange: { name: say('橙色，待签收', 'Orange, to be answered') },
    red: { name: say('红色，待签收', 'Red, to be answered') },
    'yellow-answered': { name: say('黄色，处置中', 'Yellow, being dealt with') },
    'orange-answered': { name: say('橙色，处置中', 'Orange, being dealt with') },
    'red-answered': { name: say('红色，处置中', 'Red, being dealt with') },
    closed: { name: say('已解除', 'Closed'), end: true },
  },
  moves: {
    report: {
      ...report,
      name: say('报告激化风险', 'Report a danger'),
      done: say('报告激化风险', 'Danger reported'),
      to: { field: 'level', is: { yellow: 'yellow', orange: 'orange', red: 'red' } },
      enter: entry.reported(...warningLevels),
    },
    found: {
      ...byRule,
      done: foundWords,
      to: { field: 'level', is: { yellow: 'yellow', orange: 'orange', red: 'red' } },
      enter: entry.found(...warningLevels),
    },
    'found-orange': {
      ...byRule,
      done: higherWords,
      from: ['yellow', 'yellow-answered', 'orange-answered'],
      to: 'orange',
      enter: entry.found('orange'),
    },
    'found-red': {
      ...byRule,
      done: higherWords,
      from: ['yellow', 'orange', 'yellow-answered', 'orange-answered', 'red-answered'],
      to: 'red',
      enter: entry.found('red'),
    },
    'answer-red': { ...answer, from: ['red'], to: 'red-answered' },
    'answer-orange': { ...answer, from: ['orange'], to: 'orange-answered' },
    'answer-yellow': { ...answer, from: ['yellow'], to: 'yellow-answered' },
    raise: {
      ...report,
      name: say('提高等级', 'Raise'),
      done: say('提高预警等级', 'Alert raised'),
      from: ['yellow', 'yellow-answered'],
      to: { field: 'level', is: { orange: 'orange', red: 'red' } },
      enter: entry.reported('orange', 'red'),
    },
    'raise-to-red': {
      ...report,
      name: say('提高为红色', 'Raise to red'),
      done: say('提高预警等级', 'Alert raised'),
      from: ['orange', 'orange-answered'],
      to: 'red',
      enter: entry.reported('red'),
    },
    'lower-red': {
      ...{ ...lower, ...byAbove, from: ['red-answered'], enter: entry.lowered('orange', 'yellow') },
      to: { field: 'level', is: { orange: 'orange-answered', yellow: 'yellow-answered' } },
    },
    lower: {
      ...{ ...lower, by: anyone, action: 'answer-alert' },
      ...{ from: ['orange-answered'], to: 'yellow-answered', enter: entry.lowered('yellow') },
    },
    'close-red': { ...close, ...byAbove, from: ['red-answered'], to: 'closed' },
    close: {
      ...{ ...close, by: anyone, action: 'answer-alert' },
      ...{ from: ['yellow-answered', 'orange-answered'], to: 'closed' },
    },
  },
  deadlines: warningLevels.map((level) => ({
    rule: `alert.${level}` as const,
    from: 'raised',
    until: ['answered'],
    when: { fact: 'level', is: level },
  })),
  flags: {
    in: ['yellow', 'orange', 'red', 'yellow-answered', 'orange-answered', 'red-answered'],
    flag: { field: 'level', is: { yellow: 'alert-yellow', orange: 'alert-orange', red: 'alert-red' } },
  },
  source: law(25),
})
