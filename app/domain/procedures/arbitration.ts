/**
 * Arbitration (仲裁), commercial: decided outside by the city's commission, received and tracked here.
 * Source: 仲裁法 2017 to 2026-02-28, 仲裁法 2025 since; commissions exist only in cities with districts (2017 art. 10,
 * 2025 art. 13), so the district has a reception. Neither text limits the time of the award.
 * In: an application with an arbitration agreement, at the reception or handed over from the grid or from mediation.
 * Out: an award, a mediation statement, withdrawal; without an agreement, people's mediation.
 */
import { ATTACHED } from '#app/domain/papers/keys'
import { course } from '#app/domain/procedures/arbitration/course'
import { endings } from '#app/domain/procedures/arbitration/endings'
import { arbitrationOpening, law2017, law2025, outcomes, stages } from '#app/domain/procedures/arbitration/stages'
import { ways } from '#app/domain/procedures/arbitration/ways'
import { bySource } from '#app/domain/procedures/counting'
import { procedure } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const arbitration = procedure({
  key: 'arbitration',
  name: say('仲裁', 'Arbitration'),
  about: say(
    '有仲裁协议的合同和其他财产纠纷，由仲裁委员会裁决；本区接待、转交并跟踪结果。',
    'Contract and property disputes with an arbitration agreement are decided by the commission; the district receives, passes on and follows them.',
  ),
  family: 'civil',
  versions: [
    {
      key: '2017',
      name: say('2017年修正的仲裁法', 'Law of 2017'),
      from: '1995-09-01',
      to: '2026-02-28',
      source: law2017(80),
    },
    { key: '2025', name: say('2025年修订的仲裁法', 'Law of 2025'), from: '2026-03-01', source: law2025(96) },
  ],
  stages,

  outcomes,

  opening: {
    stage: 'received',
    marks: ['received'],
    by: ['arbitration-secretary', 'intake-clerk'],
    at: ['commission'],
    enter: arbitrationOpening,
    direct: true,
    needs: ['two-parties'],
  },
  steps: { ...course, ...endings },
  deadlines: [
    { rule: 'arb.accept', from: 'received', until: ['accepted', 'concluded'] },
    {
      rule: 'arb.setaside',
      from: 'award-received',
      until: ['set-aside-applied'],
      when: { fact: 'result', is: 'award' },
    },
  ],
  counts: {
    received: { mark: 'received' },
    accepted: { mark: 'accepted' },
    'amount-accepted': { mark: 'accepted', amount: 'amount' },
    'amount-concluded': { mark: 'concluded', amount: 'amount' },
  },
  facets: [bySource],
  fee: {
    allowed: true,
    source: law2017(76),
    sourceIn: { '2017': law2017(76), '2025': law2025(92) },
    words: say('按规定向仲裁委员会交纳仲裁费用', 'The fees of the commission, paid to it'),
  },
  papers: ['file-cover', 'file-catalogue', 'award-register', ATTACHED, 'award-closing'],
  ways,
  recusal: [
    {
      ...{ from: '1995-09-01', to: '2026-02-28', by: ['commission-chair', 'commission-others'] },
      ...{ declared: law2017(34), asked: law2017(35), decided: law2017(36) },
    },
    {
      ...{ from: '2026-03-01', by: ['commission-chair', 'commission-others'] },
      ...{ declared: law2025(45, 1), asked: law2025(47), decided: law2025(48) },
    },
  ],
})
