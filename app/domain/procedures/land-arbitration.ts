/**
 * Rural land arbitration (农村土地承包仲裁): the land commission decides on contracts of farm land, free of charge.
 * Source: 农村土地承包经营纠纷调解仲裁法 2009. The bureau of agriculture keeps its office (art. 12), so a bureau may have it.
 * What suspends a case is in its rules of arbitration, which were not read.
 * In: an application, no agreement needed; a hand-over from the grid or a mediation that failed (art. 4). Never over
 * expropriation (art. 2). Out: mediated by the panel (art. 11), else an award, open to suit for thirty days (art. 48).
 */
import { z } from 'zod'
import { ATTACHED } from '#app/domain/papers/keys'
import { course } from '#app/domain/procedures/land-arbitration/course'
import { endings } from '#app/domain/procedures/land-arbitration/endings'
import { law, outcomes, stages } from '#app/domain/procedures/land-arbitration/stages'
import { ways } from '#app/domain/procedures/land-arbitration/ways'
import { bySource } from '#app/domain/procedures/counting'
import { procedure } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const landArbitration = procedure({
  key: 'land-arbitration',
  name: say('农村土地承包仲裁', 'Rural land arbitration'),
  about: say(
    '农村土地承包经营纠纷由农村土地承包仲裁委员会调解、调解不成裁决，不收费；不服裁决的三十日内可以起诉。征地补偿纠纷不受理。',
    'The land commission mediates and, failing that, decides disputes over contracts of farm land, free of charge; the award is open to suit for thirty days. Expropriation is not for it.',
  ),
  family: 'civil',
  versions: [
    {
      key: '2009',
      name: say('2009年农村土地承包经营纠纷调解仲裁法', 'Law of 2009'),
      from: '2010-01-01',
      source: law(53),
    },
  ],
  stages,
  outcomes,
  opening: {
    stage: 'received',
    marks: ['received'],
    by: ['arbitration-secretary', 'intake-clerk'],
    at: ['commission', 'bureau'],
    enter: z.object({}),
    direct: true,
    needs: ['two-parties'],
  },
  steps: { ...course, ...endings },
  deadlines: [
    { rule: 'land.accept', from: 'received', until: ['accepted', 'concluded'] },
    { rule: 'land.serve', from: 'accepted', until: ['served', 'concluded'] },
    { rule: 'land.answer', from: 'served', until: ['answered', 'hearing', 'concluded'] },
    { rule: 'land.panel.notice', from: 'formed', until: ['panel-told', 'concluded'] },
    { rule: 'land.hearing.notice', from: 'hearing-planned', until: ['hearing-noticed'] },
    { rule: 'land.award', from: 'accepted', until: ['concluded'], stops: true },
    { rule: 'land.deliver', from: 'awarded', until: ['award-received'], after: true },
    // The parties' right, not our duty: a date to tell them.
    { rule: 'land.sue', from: 'award-received', until: ['sued'] },
  ],
  numbered: { kind: '农仲案', pattern: '{organ}{type}〔{year}〕第{seq}号', on: 'accepted' },
  counts: {
    received: { mark: 'received' },
    accepted: { mark: 'accepted' },
    'amount-accepted': { mark: 'accepted', amount: 'amount' },
    'amount-concluded': { mark: 'concluded', amount: 'amount' },
  },
  facets: [bySource],
  fee: { allowed: false, source: law(52) },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  recusal: [
    {
      ...{ from: '2010-01-01', by: ['land-commission-chair', 'commission-others'] },
      ...{ declared: law(28, 1), asked: law(28, 2), decided: law(29, 2) },
    },
  ],
})
