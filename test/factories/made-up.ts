/** A procedure no law knows: talking it over at a tea house. It proves that a new one is data, and nothing else. */
import { z } from 'zod'
import { procedures } from '#app/domain/procedures'
import { field } from '#app/domain/procedures/field'
import { catalogueOf, procedure } from '#app/domain/procedures/procedure'
import { byPractice } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

const practice = { local: say('本地习惯', 'local custom') }

export const teaHouse = procedure({
  key: 'tea-house',
  name: say('茶馆评理', 'Tea-house talk'),
  about: say('双方到茶馆喝茶评理。', 'Both sides talk it over at the tea house.'),
  family: 'civil',
  versions: [{ key: '1', name: say('旧俗', 'Old custom'), from: '2011-01-01', source: practice }],
  stages: {
    invited: { name: say('已邀请', 'Invited') },
    talking: { name: say('评理中', 'Talking') },
    'made-up': { name: say('已和好', 'Made up'), end: true },
    left: { name: say('不欢而散', 'Left in anger'), end: true },
  },
  outcomes: {
    peace: { name: say('和好', 'Peace'), resolves: true },
    anger: { name: say('未和好', 'No peace'), resolves: false },
  },
  opening: {
    stage: 'invited',
    marks: ['received'],
    by: ['mediator'],
    at: ['committee'],
    enter: z.object({
      tea: field.choice(say('茶', 'Tea'), { green: say('绿茶', 'Green'), black: say('红茶', 'Black') }),
    }),
    direct: true,
    needs: ['two-parties'],
  },
  steps: {
    sit: {
      name: say('入座', 'Sit down'),
      done: say('已入座', 'Sat down'),
      from: ['invited'],
      to: 'talking',
      by: ['mediator'],
      enter: z.object({}),
      marks: ['accepted', 'clock-started'],
      source: practice,
    },
    pour: {
      name: say('续茶', 'Pour again'),
      done: say('已续茶', 'Poured again'),
      from: ['talking'],
      by: ['mediator'],
      enter: z.object({
        days: field.count(say('几个月', 'Months'), { least: 1 }),
        agreed: field.choice(say('主客是否同意', 'Do host and guest agree?'), { yes: say('同意', 'They do') }),
      }),
      extends: 'pm.close',
      source: practice,
    },
    end: {
      name: say('散席', 'Rise'),
      done: say('已散席', 'Rose'),
      from: ['talking'],
      to: { field: 'mood', is: { good: 'made-up', bad: 'left' } },
      outcome: { field: 'mood', is: { good: 'peace', bad: 'anger' } },
      by: ['mediator'],
      enter: z.object({ mood: field.choice(say('心情', 'Mood'), { good: say('好', 'Good'), bad: say('差', 'Bad') }) }),
      source: practice,
    },
    decline: {
      name: say('谢绝', 'Decline'),
      done: say('已谢绝', 'Declined'),
      from: ['invited'],
      to: 'left',
      outcome: 'anger',
      by: ['mediator'],
      enter: z.object({}),
      source: practice,
    },
    'go-to-committee': {
      name: say('转人民调解', 'Go to the committee'),
      done: say('已转人民调解', 'Went to the committee'),
      from: ['left'],
      by: ['mediator'],
      enter: z.object({ to: field.body(say('到', 'To'), { kinds: ['committee'] }) }),
      handsOver: ['people-mediation'],
      source: practice,
    },
  },
  deadlines: [{ rule: 'pm.close', from: 'clock-started', until: ['concluded'] }],
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  recusal: [byPractice(['organ-head'])],
  fee: { allowed: true, source: practice },
})

/** The shelf with the tea house on it. */
export const withTeaHouse = catalogueOf([...procedures, teaHouse])
