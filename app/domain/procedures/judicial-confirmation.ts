/**
 * Judicial confirmation (司法确认): both sides ask a court to confirm what they agreed; the court rules, we prepare and follow.
 * Source: 人民调解法 art. 33 and 司法确认程序规定 2011; 民事诉讼法 2021 arts. 201–202 from 2022, 2023 arts. 205–206 from 2024,
 * with the interpretation of 2022 arts. 351–358. Between 1 January and 9 April 2022 the earlier interpretation held, which
 * was not read; the text of 2012 of the procedure law neither. Both are cited by the next text (unverified).
 * In: an agreement from a mediation. Out: the court's ruling; rejected or refused, the parties mediate again or sue. It
 * settles nothing and unsettles nothing: the dispute stays resolved by its agreement. Free of charge.
 */
import { ATTACHED } from '#app/domain/papers/keys'
import {
  confirmationOpening,
  law2021,
  law2023,
  mediation,
  outcomes,
  provisions,
  stages,
} from '#app/domain/procedures/judicial-confirmation/stages'
import { steps } from '#app/domain/procedures/judicial-confirmation/steps'
import { ways } from '#app/domain/procedures/judicial-confirmation/ways'
import { bySource } from '#app/domain/procedures/counting'
import { procedure } from '#app/domain/procedures/procedure'
import { byPractice } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

const byPeople = { fact: 'mediated-by', is: 'people' }
const since2022 = ['2022', '2024']

export const judicialConfirmation = procedure({
  key: 'judicial-confirmation',
  name: say('司法确认', 'Judicial confirmation'),
  about: say(
    '双方自调解协议生效之日起三十日内共同向法院申请确认；提交前逐项排除不予受理和驳回的情形。不收费。2022年1月至4月适用的司法解释文本未取得，待核实。',
    'Within thirty days of the agreement both sides ask a court to confirm it; the grounds of refusal are excluded one by one before it is sent. Free of charge. The interpretation in force from January to April 2022 is to be checked.',
  ),
  family: 'civil',
  afterwards: true,
  versions: [
    {
      key: '2011',
      name: say('2011年司法确认规定', 'Provisions of 2011'),
      from: '2011-03-30',
      to: '2021-12-31',
      source: mediation(33, 1),
    },
    {
      key: '2022',
      name: say('2021年修正的民事诉讼法', 'Procedure law of 2021'),
      from: '2022-01-01',
      to: '2023-12-31',
      source: law2021(201),
    },
    {
      key: '2024',
      name: say('2023年修正的民事诉讼法', 'Procedure law of 2023'),
      from: '2024-01-01',
      source: law2023(205),
    },
  ],
  stages,
  outcomes,
  opening: {
    stage: 'preparing',
    marks: ['received'],
    dates: { 'agreement-effective': { field: 'agreement-effective-on' } },
    by: ['intake-clerk'],
    at: ['committee', 'studio', 'sub-centre', 'centre'],
    enter: confirmationOpening,
    direct: true,
    needs: ['two-parties'],
  },
  steps,
  deadlines: [
    { rule: 'pm.confirm.apply', from: 'agreement-effective', until: ['filed', 'concluded'], when: byPeople },
    {
      rule: 'court.confirm.apply',
      from: 'agreement-effective',
      until: ['filed', 'concluded'],
      when: { fact: 'mediated-by', is: 'other' },
      versions: since2022,
    },
    { rule: 'court.confirm.accept', from: 'filed', until: ['accepted', 'concluded'] },
    { rule: 'court.confirm.decide', from: 'accepted', until: ['concluded'] },
    { rule: 'court.confirm.special', from: 'accepted', until: ['concluded'], versions: since2022 },
  ],
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  facets: [bySource],
  fee: { allowed: false, source: provisions(11) },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  // The court's own people withdraw there; here it is about who keeps the register.
  recusal: [byPractice(['organ-head'])],
})
