/**
 * Elsewhere already (他处已受理): a court, the police or another organ has the same quarrel. Nothing follows by itself: what was
 * found is shown with its evidence, and a person decides whether to go on. 医疗纠纷预防和处理条例第三十一条第四款、第四十条第二款;
 * 行政复议法2023第二十九条 (2017: 第十六条); the form of refusal of people's mediation. What was decided feeds the ways.
 */
import { z } from 'zod'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const house = { local: say('登记工作规则', 'rules of the register') }
const finders: readonly Role[] = ['grid-worker', 'mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary']
const judges: readonly Role[] = ['mediator', 'intake-clerk', 'review-officer', 'arbitration-secretary']

/** Who has it. */
export const claimants = {
  court: say('人民法院', 'A court'),
  police: say('公安机关', 'The police'),
  organ: say('其他行政机关', 'Another organ'),
  petition: say('信访部门', 'The petition office'),
  arbitration: say('仲裁机构', 'An arbitration institution'),
  reconsideration: say('行政复议机关', 'A reconsideration organ'),
  mediation: say('其他调解组织', 'Another mediating organisation'),
}

export const competingClaim = thread({
  key: 'competing-claim',
  name: say('他处已受理', 'Elsewhere already'),
  about: say(
    '同一纠纷已由法院、公安或者其他机关受理的，登记依据，由人决定继续办理、不予受理还是终止。系统不自动处理。',
    'Where a court, the police or another body has the same quarrel the evidence is entered, and a person decides whether to go on, to refuse or to end. Nothing follows by itself.',
  ),
  of: 'dispute',
  states: {
    found: { name: say('待判断', 'To be judged') },
    'goes-on': { name: say('继续办理', 'Goes on here'), end: true },
    refused: { name: say('不予受理', 'Not to be accepted'), end: true },
    ended: { name: say('终止办理', 'To be ended'), end: true },
  },
  moves: {
    report: {
      name: say('登记他处已受理', 'Record that it is elsewhere'),
      done: say('登记他处已受理', 'Found to be elsewhere'),
      to: 'found',
      by: finders,
      // The counter of the area says it of a dispute it does not read: neither body can know of the other's.
      action: 'match-people',
      enter: z.object({
        where: field.choice(say('在哪里', 'Where'), claimants),
        'their-name': field.text(say('单位名称', 'Name of the body')).optional(),
        'their-number': field.text(say('对方案号', 'Their case number')).optional(),
        'their-day': field.day(say('对方受理（立案）之日', 'Accepted there on')).optional(),
        'our-number': field
          .text(say('本系统中的另一件纠纷编号', 'Number of the other dispute here'), {
            hint: say(
              '依据是本系统内另一件纠纷的，填其编号。',
              'Where the evidence is another dispute in this register.',
            ),
          })
          .optional(),
        'known-from': field.choice(say('怎样知道的', 'How it is known'), {
          rule: say('系统按当事人比对提示', 'The register found the same people'),
          party: say('当事人陈述', 'A party said so'),
          paper: say('看到对方文书', 'A paper of theirs was seen'),
          asked: say('向对方核实', 'They were asked'),
        }),
        evidence: field.narrative(say('具体情况', 'Details')).optional(),
      }),
      source: house,
    },
    decide: {
      name: say('决定怎样处理', 'Decide'),
      done: say('已决定怎样处理', 'Decided'),
      from: ['found'],
      to: { field: 'decision', is: { 'go-on': 'goes-on', refuse: 'refused', end: 'ended' } },
      by: judges,
      enter: z.object({
        decision: field.choice(say('决定', 'Decision'), {
          'go-on': say('继续办理', 'Go on here'),
          refuse: say('不予受理', 'Do not accept'),
          end: say('终止办理', 'End'),
        }),
        'decided-why': field.narrative(say('理由', 'Reason')),
      }),
      // Where the law bars it, the ways of each procedure say so, each by its own article.
      source: house,
    },
  },
  flags: { in: ['found'], flag: 'elsewhere' },
})
