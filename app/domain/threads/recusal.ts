/**
 * Recusal (回避): who handles a dispute says, or a party does, that there is a relation; the right office decides, and who is
 * recused handles it no more. 仲裁法2025第四十六条至第四十八条 (2017: 第三十四条至第三十六条), 劳动争议调解仲裁法第三十三条,
 * 农村土地承包经营纠纷调解仲裁法第二十八条、第二十九条, 特邀调解规定第十五条, 公证法第二十三条第三项. Of people's mediation the law
 * says only that the parties choose or accept their mediator (人民调解法第二十三条第一项): there, as before a mediator a court
 * invites, both of them may keep somebody with a relation.
 */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const arbitration = articlesOf('仲裁法', '2025-09-12')
const invited = articlesOf('特邀调解规定', '2016-06-28')

const caseworkers: readonly Role[] = [
  'grid-worker',
  'mediator',
  'intake-clerk',
  'review-officer',
  'arbitration-secretary',
]

/** The grounds the laws name, all alike. */
export const relations = {
  party: say('本人是当事人或者代理人', 'Is a party or an agent'),
  'near-relative': say('是当事人、代理人的近亲属', 'Is a near relative of a party or an agent'),
  interest: say('与本案有利害关系', 'Has an interest in the matter'),
  'other-relation': say('有其他关系，可能影响公正', 'Has another relation that may affect fairness'),
  'met-privately': say('私自会见当事人、代理人，或者接受请客送礼', 'Met a party or an agent alone, or took a gift'),
}

/** Who decides, with the article that says so. */
const deciders = {
  'committee-head': say('人民调解委员会主任（本地惯例）', 'Head of the mediation committee, local practice'),
  'mediating-organisation': say(
    '特邀调解组织（特邀调解规定第十五条）',
    'The invited organisation, SPC provisions art. 15',
  ),
  court: say('人民法院（特邀调解规定第十五条）', 'The court, SPC provisions art. 15'),
  'commission-chair': say(
    '仲裁机构主任（仲裁法第四十八条；2026年2月底前第三十六条）',
    'Head of the arbitration institution, Arbitration Law art. 48; art. 36 until February 2026',
  ),
  'commission-others': say(
    '主任担任仲裁员的，由其他组成人员集体决定',
    'The other members together, where the head is the arbitrator',
  ),
  'labour-commission': say(
    '劳动人事争议仲裁委员会（劳动争议调解仲裁法第三十三条）',
    'The labour arbitration commission, Labour Dispute Law art. 33',
  ),
  'land-commission-chair': say(
    '农村土地承包仲裁委员会主任（第二十九条）',
    'Head of the rural land arbitration commission, art. 29',
  ),
  'organ-head': say('行政机关、复议机关负责人（本地惯例）', 'Head of the organ, local practice'),
  'notary-head': say('公证机构负责人（本地惯例）', 'Head of the notary office, local practice'),
}

const concerned = {
  person: field.person(say('涉及的承办人', 'Whom it is about')),
  relation: field.choice(say('什么关系', 'What relation'), relations),
  account: field.narrative(say('具体情况', 'Details')).optional(),
}
const toTell = [{ field: 'account', when: { field: 'relation', is: ['other-relation', 'met-privately'] } }] as const
const decided = {
  decider: field.choice(say('由谁决定', 'Who decided'), deciders),
  'decided-why': field.narrative(say('决定的理由', 'Why')),
}
const judging = { by: caseworkers, action: 'decide-recusal', apart: true, source: arbitration(48) } as const

export const recusal = thread({
  key: 'recusal',
  name: say('回避', 'Recusal'),
  about: say(
    '承办人与当事人有利害关系的，声明或者由当事人申请回避，由有权的人决定。决定回避的，不再承办本案。',
    'Who handles the dispute and has a relation to a party says so, or a party asks; the right office decides. Who is recused handles it no more.',
  ),
  of: 'proceeding',
  states: {
    asked: { name: say('待决定', 'To be decided') },
    recused: { name: say('已回避', 'Recused'), end: true },
    stays: { name: say('不需回避', 'Goes on'), end: true },
    withdrawn: { name: say('申请已撤回', 'Taken back'), end: true },
  },
  moves: {
    declare: {
      name: say('承办人声明有关系', 'Declare a relation'),
      done: say('承办人声明有关系', 'Relation declared'),
      to: 'asked',
      by: caseworkers,
      declares: true,
      while: 'open',
      enter: z.object(concerned),
      needsField: toTell,
      source: arbitration(46),
    },
    ask: {
      name: say('登记当事人申请回避', 'Record that a party asks for it'),
      done: say('当事人申请回避', 'A party asked for recusal'),
      to: 'asked',
      by: caseworkers,
      while: 'open',
      enter: z.object({
        ...concerned,
        'asked-by': field.choice(say('谁申请', 'Who asked'), {
          applicant: say('申请人', 'The applicant'),
          respondent: say('被申请人', 'The other side'),
          third: say('第三人', 'A third party'),
        }),
        'asked-how': field.choice(say('怎样申请', 'How'), {
          oral: say('口头', 'Orally'),
          written: say('书面', 'In writing'),
        }),
        'asked-why': field.narrative(say('申请的理由', 'Reason given'), {
          hint: say(
            '仲裁案件应当在首次开庭前提出；之后才知道的，最后一次开庭终结前提出。',
            'In arbitration before the first hearing; what is known later, before the last hearing ends.',
          ),
        }),
      }),
      needsField: toTell,
      needs: ['a-party'],
      papers: [say('回避申请书', 'Application for recusal')],
      source: arbitration(47),
    },
    decide: {
      ...judging,
      name: say('决定是否回避', 'Decide'),
      done: say('已决定是否回避', 'Decided'),
      from: ['asked'],
      to: { field: 'decision', is: { recused: 'recused', stays: 'stays' } },
      enter: z.object({
        decision: field.choice(say('决定', 'Decision'), {
          recused: say('回避', 'Recused'),
          stays: say('不存在应当回避的情形，继续承办', 'No ground: goes on'),
        }),
        ...decided,
      }),
      papers: [say('回避决定书', 'Decision on recusal')],
    },
    keep: {
      ...judging,
      name: say('双方同意由其继续承办', 'Both parties agree that they go on'),
      done: say('双方同意由其继续承办', 'Goes on by agreement of both parties'),
      from: ['asked'],
      to: 'stays',
      where: 'parties-may-keep',
      enter: z.object({
        consent: field.choice(say('双方怎样同意', 'How both agreed'), {
          written: say('书面同意', 'In writing'),
          oral: say('口头同意，已记入笔录', 'Orally, put down in the minutes'),
        }),
        ...decided,
      }),
      needs: ['two-parties'],
      source: invited(15, 2),
    },
    withdraw: {
      name: say('登记撤回申请', 'Record that it is taken back'),
      done: say('已撤回回避申请', 'Taken back'),
      from: ['asked'],
      to: 'withdrawn',
      by: caseworkers,
      action: 'decide-recusal',
      apart: true,
      enter: z.object({ 'withdrawn-why': field.narrative(say('说明', 'Note')).optional() }),
      source: arbitration(47),
    },
  },
  bars: { in: ['recused'], person: 'person' },
  source: arbitration(46),
})
