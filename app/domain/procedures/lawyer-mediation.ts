/**
 * Lawyer mediation (律师调解): a lawyer mediates at a public service centre, a court, the association or a firm.
 * Source: 关于开展律师调解试点工作的意见 (司发通〔2017〕105号), known at second hand only: its text was not to be had, nor the
 * day it took effect, so the days are settings and every step says so. 在线调解规则 art. 22 for undisputed facts.
 * In: an application; a hand-over from the grid, another mediation, a sender. Out: an agreement and its five ways on;
 * failure, with undisputed facts written down if both agree; another procedure. A fee is possible at a firm only, and
 * only there can one be entered.
 */
import { ATTACHED } from '#app/domain/papers/keys'
import { bySource } from '#app/domain/procedures/counting'
import { afterwards } from '#app/domain/procedures/lawyer-mediation/afterwards'
import { course } from '#app/domain/procedures/lawyer-mediation/course'
import { endings } from '#app/domain/procedures/lawyer-mediation/endings'
import { desk, lawyerMediationOpening, outcomes, pilot, stages } from '#app/domain/procedures/lawyer-mediation/stages'
import { ways } from '#app/domain/procedures/lawyer-mediation/ways'
import { procedure } from '#app/domain/procedures/procedure'
import { byPractice } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

export const lawyerMediation = procedure({
  key: 'lawyer-mediation',
  name: say('律师调解', 'Lawyer mediation'),
  about: say(
    '律师在法院、公共法律服务中心、律师协会或者律所的工作室主持调解；协议可以司法确认、申请支付令、办理公证等。试点意见条文待核实。',
    'A lawyer mediates at a court, a service centre, the association or a firm; the agreement may be confirmed, notarized or lead to a payment order. The text of the pilot opinion is to be checked.',
  ),
  family: 'civil',
  versions: [{ key: '2017', name: say('2017年试点意见', 'Pilot opinion of 2017'), from: '2017-09-30', source: pilot }],
  stages,
  outcomes,
  opening: {
    stage: 'applied',
    marks: ['received'],
    by: desk,
    at: ['studio', 'sub-centre', 'centre'],
    enter: lawyerMediationOpening,
    direct: true,
    needs: ['a-party'],
  },
  steps: { ...course, ...endings, ...afterwards },
  deadlines: [{ rule: 'lm.close', from: 'accepted', until: ['concluded'], stops: true }],
  numbered: { kind: '律调', pattern: '〔{year}〕{organ}{type}字第{seq}号', on: 'accepted' },
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  facets: [bySource],
  fee: {
    allowed: true,
    source: pilot,
    words: say('不收费；只有律师事务所的调解可以收费', 'Free; only at a law firm may a fee be charged'),
  },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  recusal: [byPractice(['mediating-organisation', 'court'], { declared: pilot, asked: pilot })],
})
