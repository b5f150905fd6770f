/**
 * Recusal (回避): who handles a dispute says, or a party does, that there is a relation; the right office decides, and who is
 * recused handles it no more. Which office, and by which article, each procedure says itself (procedures/recusal.ts); where
 * its law leaves it to the parties, both of them may keep somebody with a relation. Nobody decides of themselves, nor who
 * handles the case, nor who waits for such a decision in it; that somebody wrote down what a party asked bars nobody.
 */
import { z } from 'zod'
import type { Role } from '#app/domain/people/role'
import { field } from '#app/domain/procedures/field'
import { offices } from '#app/domain/procedures/recusal'
import { thread } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const practice = { local: say('本地惯例：法律没有规定', 'local practice: no law says') }

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

const concerned = {
  person: field.person(say('涉及的承办人', 'Whom it is about')),
  relation: field.choice(say('什么关系', 'What relation'), relations),
  account: field.narrative(say('具体情况', 'Details')).optional(),
}
const toTell = [{ field: 'account', when: { field: 'relation', is: ['other-relation', 'met-privately'] } }] as const
const decided = {
  decider: field.choice(say('由谁决定', 'Who decided'), offices),
  'decided-why': field.narrative(say('决定的理由', 'Why')),
}
const judging = { by: caseworkers, action: 'decide-recusal', apart: true, office: 'decider' } as const

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
      restsOn: 'declared',
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
      restsOn: 'asked',
    },
    decide: {
      ...judging,
      restsOn: 'decided',
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
      restsOn: 'kept',
      enter: z.object({
        consent: field.choice(say('双方怎样同意', 'How both agreed'), {
          written: say('书面同意', 'In writing'),
          oral: say('口头同意，已记入笔录', 'Orally, put down in the minutes'),
        }),
        ...decided,
      }),
      needs: ['two-parties'],
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
      restsOn: 'asked',
    },
  },
  bars: { in: ['recused'], person: 'person' },
  source: practice,
})
