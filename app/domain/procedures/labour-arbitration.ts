/**
 * Labour arbitration (劳动人事争议仲裁): the labour commission decides between worker and employer, free of charge.
 * Source: 劳动争议调解仲裁法 2007. Its office is at the bureau of labour (art. 19), so a bureau may have it. Whether days
 * are working days, and what suspends a case, is in the case-handling rules, which were not read: calendar days, marked.
 * In: an application, no agreement needed; a hand-over from the grid or a mediation that failed (art. 5). Out: mediated
 * first (art. 42), else an award. A final one (art. 47) the worker may sue over and the employer may have set aside;
 * any other either may sue over. Not decided in time, the parties may go to court (art. 43).
 */
import { z } from 'zod'
import { ATTACHED } from '#app/domain/papers/keys'
import { course } from '#app/domain/procedures/labour-arbitration/course'
import { endings } from '#app/domain/procedures/labour-arbitration/endings'
import { law, outcomes, stages } from '#app/domain/procedures/labour-arbitration/stages'
import { ways } from '#app/domain/procedures/labour-arbitration/ways'
import { bySource } from '#app/domain/procedures/counting'
import { procedure } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

const final = { fact: 'award-kind', is: 'final' }

export const labourArbitration = procedure({
  key: 'labour-arbitration',
  name: say('劳动人事争议仲裁', 'Labour arbitration'),
  about: say(
    '劳动人事争议由劳动人事争议仲裁委员会先行调解、调解不成裁决，不收费；终局裁决和非终局裁决的救济不同。',
    'The labour commission mediates first and, failing that, decides, free of charge; final and other awards are open to different remedies.',
  ),
  family: 'civil',
  versions: [
    { key: '2007', name: say('2007年劳动争议调解仲裁法', 'Law of 2007'), from: '2008-05-01', source: law(54) },
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
    { rule: 'lab.accept', from: 'received', until: ['accepted', 'concluded'] },
    { rule: 'lab.serve', from: 'accepted', until: ['served', 'concluded'] },
    { rule: 'lab.panel.notice', from: 'accepted', until: ['panel-told', 'concluded'] },
    { rule: 'lab.answer', from: 'served', until: ['answered', 'hearing', 'concluded'] },
    { rule: 'lab.answer.forward', from: 'answered', until: ['answer-forwarded', 'concluded'] },
    { rule: 'lab.hearing.notice', from: 'hearing-planned', until: ['hearing-noticed'] },
    { rule: 'lab.award', from: 'accepted', until: ['concluded'], stops: true },
    // The parties' rights, not our duties: dates to tell them.
    { rule: 'lab.sue.final', from: 'award-received', until: ['sued'], when: final },
    { rule: 'lab.setaside', from: 'award-received', until: ['set-aside-applied'], when: final },
    { rule: 'lab.sue', from: 'award-received', until: ['sued'], when: { fact: 'award-kind', is: 'ordinary' } },
  ],
  numbered: { kind: '劳人仲案', pattern: '{organ}{type}〔{year}〕第{seq}号', on: 'accepted' },
  counts: {
    received: { mark: 'received' },
    accepted: { mark: 'accepted' },
    'amount-accepted': { mark: 'accepted', amount: 'amount' },
    'amount-concluded': { mark: 'concluded', amount: 'amount' },
  },
  facets: [bySource],
  fee: { allowed: false, source: law(53) },
  papers: ['file-cover', 'file-catalogue', 'course-register', ATTACHED],
  ways,
  recusal: [
    {
      ...{ from: '2008-05-01', by: ['labour-commission'] },
      ...{ declared: law(33, 1), asked: law(33, 1), decided: law(33, 2) },
    },
  ],
})
