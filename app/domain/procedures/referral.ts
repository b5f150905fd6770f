/**
 * Referral (衔接移送): police, petition office, court, procuratorate, hotline or another organ sends a dispute here.
 * Source: 人民调解法 art. 18, 特邀调解规定 2016, 在线调解规则 2021, 信访工作条例 2022 (信访条例 2005 before), 治安管理处罚法.
 * In: from the sender, with the day the sender's own clock began. Out: handed over to a procedure, or returned with a
 * reason; then the result is reported back. The sender's clock runs beside ours until that: it is not ours to stop.
 * Appraisal time, which a court and the police leave out of theirs, is not left out here: the earlier date is shown.
 */
import { ATTACHED } from '#app/domain/papers/keys'
import type { ProcedureDeadline } from '#app/domain/procedures/procedure'
import { byPractice } from '#app/domain/procedures/recusal'
import { bySource } from '#app/domain/procedures/counting'
import { procedure } from '#app/domain/procedures/procedure'
import {
  desks,
  invited,
  mediation,
  outcomes,
  petition,
  petition2005,
  referralOpening,
  stages,
} from '#app/domain/procedures/referral/stages'
import { steps } from '#app/domain/procedures/referral/steps'
import { ways } from '#app/domain/procedures/referral/ways'
import { say } from '#app/domain/words'

const sentBy = (is: string) => ({ fact: 'sender', is })
const afterFiling = (is: string) => ({ ...sentBy('court-after-filing'), and: { fact: 'court-track', is } })
// A sender who has taken it back waits for nothing more.
const until = ['reported-back', 'sender-recalled']
const toDecide = { from: 'received', until: ['decided', 'concluded'] }

const deadlines: readonly ProcedureDeadline[] = [
  ...['police', 'procuratorate', 'hotline', 'organ'].map((each) => ({
    ...{ rule: 'ref.decide' as const, ...toDecide, when: sentBy(each) },
  })),
  { rule: 'pet.objection', ...toDecide, when: sentBy('petition') },
  { rule: 'pet.route', from: 'received', until: ['petitioner-told', 'concluded'], when: sentBy('petition') },
  { rule: 'court.online.accept', ...toDecide, when: sentBy('court-before-filing') },
  { rule: 'court.online.accept', ...toDecide, when: sentBy('court-after-filing') },
  // The sender's own clocks; first the day it named.
  { rule: 'ref.return-by', from: 'return-by', until, after: true },
  { rule: 'police.case', from: 'sender-started', until, when: sentBy('police'), after: true },
  { rule: 'pet.close', from: 'sender-started', until, when: sentBy('petition'), after: true },
  { rule: 'court.entrust.pre', from: 'accepted', until, when: sentBy('court-before-filing'), after: true },
  { rule: 'court.entrust.post', from: 'accepted', until, when: afterFiling('ordinary'), after: true },
  { rule: 'court.entrust.post.simple', from: 'accepted', until, when: afterFiling('simplified'), after: true },
]

export const referral = procedure({
  key: 'referral',
  name: say('衔接移送', 'Referral'),
  about: say(
    '公安、信访、法院、检察、热线等移送的纠纷：接收或者说明理由退回，转入办理程序，并按移送单位的期限反馈结果。',
    'What the police, the petition office, a court or a hotline sends: taken or returned with a reason, handed over, and its result reported back within the time of the sender.',
  ),
  family: 'civil',
  versions: [
    {
      key: '2010',
      name: say('人民调解法和对接规定', 'Mediation law and rules of referral'),
      from: '2011-01-01',
      source: mediation(18),
    },
  ],
  stages,
  outcomes,
  opening: {
    stage: 'received',
    marks: ['received'],
    dates: { 'sender-started': { field: 'sender-started-on' }, 'return-by': { field: 'return-by' } },
    by: desks,
    at: ['centre', 'sub-centre', 'committee', 'studio'],
    enter: referralOpening,
    direct: true,
  },
  steps,
  deadlines,
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  facets: [bySource],
  fee: { allowed: false, source: mediation(4) },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  recusal: [
    ...(['court-before-filing', 'court-after-filing'] as const).map((is) => ({
      ...{ from: '2016-07-01', when: sentBy(is), by: ['mediating-organisation', 'court'] as const },
      ...{ declared: invited(15, 2), asked: invited(15, 1), decided: invited(15, 3), kept: invited(15, 2) },
    })),
    byPractice(['organ-head'], {
      ...{ from: '2005-05-01', to: '2022-04-30', when: sentBy('petition') },
      ...{ declared: petition2005(30), asked: petition2005(30) },
    }),
    byPractice(['organ-head'], {
      ...{ from: '2022-05-01', when: sentBy('petition') },
      ...{ declared: petition(28, 3), asked: petition(28, 3) },
    }),
    byPractice(['organ-head', 'committee-head']),
  ],
})
