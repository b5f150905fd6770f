/**
 * Administrative adjudication (行政裁决): an organ decides a civil dispute between equals where a law gives it the power.
 * Source: no one law; the opinion of the two General Offices of December 2018 and the rules of each field. None was to be
 * had: the field picks the rule set, its days are settings that only warn.
 * Family: civil. The organ is the judge, not a party, and the quarrel is between citizens. The count of disputes resolved
 * leaves out reconsiderations and suits because the report's share cannot hold them; it says nothing of adjudication, so
 * one that is settled this way is among those counted, as any other.
 * In: an application; a hand-over from the grid, from mediation, from a sender. Out: mediated first, else adjudicated;
 * then reconsideration (since 2024; before it only for natural resources, where it had to come first) or a suit (行政诉讼法 art. 61).
 */
import { ATTACHED } from '#app/domain/papers/keys'
import { course } from '#app/domain/procedures/administrative-adjudication/course'
import { endings } from '#app/domain/procedures/administrative-adjudication/endings'
import {
  adjudicationOpening,
  handlers,
  law2017,
  law2023,
  opinion,
  outcomes,
  stages,
} from '#app/domain/procedures/administrative-adjudication/stages'
import { ways } from '#app/domain/procedures/administrative-adjudication/ways'
import { bySource } from '#app/domain/procedures/counting'
import { procedure } from '#app/domain/procedures/procedure'
import { ofOfficials } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

const where = (is: string) => ({ fact: 'adjudication-field', is })
const until = ['concluded']

export const administrativeAdjudication = procedure({
  key: 'administrative-adjudication',
  name: say('行政裁决', 'Administrative adjudication'),
  about: say(
    '行政机关依法律授权，对与行政管理有关的民事纠纷先行调解、调解不成作出裁决。领域决定期限，各领域文本未取得，期限为设定、待核实。',
    'Where a law grants the power, an organ mediates a civil dispute and, failing that, decides it. The field sets the days; the texts were not to be had, so they are settings to be checked.',
  ),
  family: 'civil',
  versions: [
    {
      key: '2017',
      name: say('2023年前的救济途径', 'Remedies to 2023'),
      from: '2018-01-01',
      to: '2023-12-31',
      source: law2017(8, 2),
    },
    { key: '2023', name: say('2024年起的救济途径', 'Remedies since 2024'), from: '2024-01-01', source: law2023(12) },
  ],
  stages,
  outcomes,
  opening: {
    stage: 'applied',
    marks: ['received'],
    by: handlers,
    at: ['bureau', 'government', 'town', 'street'],
    enter: adjudicationOpening,
    direct: true,
    needs: ['a-party'],
  },
  steps: { ...course, ...endings },
  deadlines: [
    { rule: 'adj.accept', from: 'received', until: ['answered', 'concluded'] },
    { rule: 'adj.serve', from: 'accepted', until: ['served', 'concluded'] },
    { rule: 'adj.reply', from: 'served', until: ['replied', 'reply-lapsed', 'concluded'] },
    { rule: 'adj.decide.land', from: 'accepted', until, when: where('land'), stops: true },
    { rule: 'adj.decide.ip', from: 'accepted', until, when: where('ip'), stops: true },
    { rule: 'adj.decide.procurement', from: 'received', until, when: where('procurement'), stops: true },
    { rule: 'adj.decide.other', from: 'accepted', until, when: where('other'), stops: true },
  ],
  numbered: { kind: '行裁', pattern: '〔{year}〕{organ}{type}字第{seq}号', on: 'accepted' },
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  facets: [bySource],
  fee: { allowed: false, source: opinion },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  recusal: ofOfficials,
})
