/**
 * People's mediation (人民调解): a committee of neighbours settles a quarrel between people who agree to it.
 * Source: 人民调解法 2010, in force since 2011-01-01; 人民调解工作若干规定 (2002) for the soft limit of one month;
 * 医疗纠纷条例 art. 38 and 劳动争议调解仲裁法 art. 14 where the trade, told on acceptance, has a limit of its own.
 * In: an application, the mediators' own initiative; a hand-over from the grid, a sender, or a procedure that hands back.
 * Out: an agreement, written or oral, which ends the case (its terms are watched one by one, not waited for) and may be
 * confirmed by a court or notarized; failure, with the other ways told (art. 26); a higher committee; another procedure.
 * A party may stop it at any time (art. 23).
 */
import { z } from 'zod'
import { ATTACHED } from '#app/domain/papers/keys'
import { field } from '#app/domain/procedures/field'
import { afterwards } from '#app/domain/procedures/people-mediation/afterwards'
import { course } from '#app/domain/procedures/people-mediation/course'
import { counts, facets } from '#app/domain/procedures/people-mediation/counts'
import { endings } from '#app/domain/procedures/people-mediation/endings'
import { law, outcomes, stages } from '#app/domain/procedures/people-mediation/stages'
import { terms } from '#app/domain/procedures/people-mediation/terms'
import { ways } from '#app/domain/procedures/people-mediation/ways'
import { procedure } from '#app/domain/procedures/procedure'
import { byPractice } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

export const peopleMediation = procedure({
  key: 'people-mediation',
  name: say('人民调解', "People's mediation"),
  about: say(
    '人民调解委员会在双方自愿的基础上调解民间纠纷，不收取任何费用；达成的协议有法律约束力，可以申请司法确认。',
    'A committee mediates between people who agree to it, free of charge; the agreement binds and a court may confirm it.',
  ),
  family: 'civil',
  versions: [{ key: '2010', name: say('2010年人民调解法', 'Law of 2010'), from: '2011-01-01', source: law(35) }],
  stages,
  outcomes,
  opening: {
    stage: 'applied',
    marks: ['received'],
    by: ['mediator', 'intake-clerk', 'grid-worker'],
    at: ['committee', 'studio', 'sub-centre'],
    enter: z.object({
      form: field
        .choice(say('申请方式', 'How it was asked for'), {
          oral: say('口头', 'Orally'),
          written: say('书面', 'In writing'),
        })
        .optional(),
      request: field.narrative(say('申请事项', 'What is asked for')).optional(),
    }),
    direct: true,
    needs: ['a-party'],
  },
  steps: { ...course, ...endings, ...afterwards, ...terms },
  deadlines: [
    { rule: 'pm.close', from: 'clock-started', until: ['concluded'], stops: true },
    {
      rule: 'pm.medical.close',
      from: 'clock-started',
      until: ['concluded'],
      when: { fact: 'trade', is: 'medical' },
      stops: true,
    },
    // Ours to finish no more than any other; from this day the parties may go to arbitration.
    { rule: 'lab.mediate', from: 'received', until: ['concluded'], when: { fact: 'trade', is: 'labour' } },
    // Asking the court is the parties' choice: a date to watch only where they said they would.
    {
      rule: 'pm.confirm.apply',
      from: 'agreed',
      until: ['confirmation-applied'],
      when: { fact: 'confirmation', is: 'yes' },
      after: true,
    },
    { rule: 'pm.term', item: 'term', from: 'due', until: ['performed', 'settled-otherwise'], after: true },
  ],
  numbered: { kind: '人调', pattern: '〔{year}〕{organ}{type}字第{seq}号', on: 'accepted' },
  counts,
  facets,
  fee: { allowed: false, source: law(4) },
  papers: [
    'mediation-cover',
    'file-catalogue',
    'mediation-application',
    'mediation-register',
    'mediation-refusal',
    'mediation-rights',
    'mediation-inquiry',
    ATTACHED,
    'mediation-session',
    'mediation-agreement',
    'mediation-oral-agreement',
    'mediation-ended',
    'mediation-visit',
  ],
  ways,
  // No law says who decides; the parties choose or accept who mediates (art. 23), so both may keep somebody with a relation.
  recusal: [byPractice(['committee-head'], { asked: law(23), kept: law(23) })],
})
