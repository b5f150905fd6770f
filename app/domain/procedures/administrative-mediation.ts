/**
 * Administrative mediation (行政调解): an organ mediates a civil dispute tied to what it administers.
 * Source: no national law. 医疗纠纷预防和处理条例 2018 arts. 40–42 for the medical variant, 道路交通事故处理程序规定 2018
 * arts. 84–94 for traffic; what is general follows the provincial measures of 2019, whose text was not to be had, so its
 * days are settings that only warn. It is free by those measures too (unverified).
 * In: an application; a hand-over from the grid, from people's mediation, from a sender. Out: an agreement, which a
 * court may confirm or a notary make enforceable; failure, with the other ways told; another procedure. While a court or
 * a committee has it, it is not accepted (art. 40). It is no act to be reconsidered (行政复议法2023 art. 12).
 */
import { ATTACHED } from '#app/domain/papers/keys'
import {
  administrativeMediationOpening,
  handlers,
  measures,
  medical,
  outcomes,
  stages,
  traffic,
} from '#app/domain/procedures/administrative-mediation/stages'
import { afterwards } from '#app/domain/procedures/administrative-mediation/afterwards'
import { facets } from '#app/domain/procedures/administrative-mediation/counts'
import { course } from '#app/domain/procedures/administrative-mediation/course'
import { endings } from '#app/domain/procedures/administrative-mediation/endings'
import { ways } from '#app/domain/procedures/administrative-mediation/ways'
import { procedure, type ProcedureDeadline } from '#app/domain/procedures/procedure'
import { ofOfficials } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

const general = { fact: 'variant', is: 'general' }
const ofMedicine = { fact: 'variant', is: 'medical' }
const ofTraffic = { fact: 'variant', is: 'traffic' }

const deadlines: readonly ProcedureDeadline[] = [
  { rule: 'am.transfer', from: 'received', until: ['answered', 'concluded'], when: general },
  { rule: 'am.accept', from: 'received', until: ['answered', 'concluded'], when: general },
  { rule: 'am.medical.accept', from: 'received', until: ['answered', 'concluded'], when: ofMedicine },
  // Two dates the parties had to keep before they came: shown, so that a late application is seen.
  { rule: 'traffic.apply', from: 'determination-received', until: ['received'], when: ofTraffic, after: true },
  { rule: 'traffic.after-pm', from: 'mediation-ended', until: ['received'], when: ofTraffic, after: true },
  { rule: 'traffic.notice', from: 'session-planned', until: ['session-noticed'], when: ofTraffic },
  { rule: 'am.close', from: 'accepted', until: ['concluded'], when: general, stops: true },
  { rule: 'am.medical.close', from: 'accepted', until: ['concluded'], when: ofMedicine, stops: true },
  { rule: 'traffic.close', from: 'started', until: ['concluded'], when: ofTraffic },
]

export const administrativeMediation = procedure({
  key: 'administrative-mediation',
  name: say('行政调解', 'Administrative mediation'),
  about: say(
    '行政机关对与其职责有关的民事纠纷进行调解，各方自愿，不收费；医疗、交通纠纷有法定期限，其他期限为本地设定、待核实。',
    'An organ mediates a civil dispute tied to what it administers, by consent and free of charge; the law sets days for medical and traffic disputes, the others are local settings to be checked.',
  ),
  family: 'civil',
  versions: [
    { key: '2018', name: say('2018年医疗、交通规定', 'Texts of 2018'), from: '2018-10-01', source: medical(40) },
  ],
  stages,
  outcomes,
  opening: {
    stage: 'applied',
    marks: ['received'],
    dates: {
      'determination-received': { field: 'determination-received-on' },
      'mediation-ended': { field: 'mediation-ended-on' },
    },
    by: handlers,
    at: ['bureau', 'town', 'street', 'sub-centre', 'centre'],
    enter: administrativeMediationOpening,
    direct: true,
    needs: ['a-party'],
  },
  steps: { ...course, ...endings, ...afterwards },
  deadlines,
  numbered: { kind: '行调', pattern: '〔{year}〕{organ}{type}字第{seq}号', on: 'accepted' },
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  facets,
  fee: { allowed: false, source: measures },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  recusal: [
    {
      ...{ from: '2018-05-01', when: ofTraffic, by: ['organ-head', 'body-above'] },
      ...{ declared: traffic(105, 1), asked: traffic(105, 3), decided: traffic(105, 2) },
    },
    ...ofOfficials,
  ],
})
