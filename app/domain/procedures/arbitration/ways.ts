/** When a commission may decide: an agreement to arbitrate, and a quarrel over property. */
import { inBoth } from '#app/domain/procedures/arbitration/stages'
import type { Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      when: { some: { fact: 'arbitration-agreement' } },
      words: say('记载有仲裁协议。', 'An agreement to arbitrate is on record.'),
      ...inBoth(4, 4),
    },
    {
      effect: 'warns',
      when: { not: { some: { fact: 'arbitration-agreement' } } },
      words: say(
        '须有仲裁协议：没有的不予受理。纠纷发生后也可以达成。',
        'It takes an agreement to arbitrate, or it is refused. One may still be made now.',
      ),
      ...inBoth(4, 4),
    },
    {
      effect: 'bars',
      when: { category: ['family'] },
      words: say(
        '婚姻、收养、监护、扶养、继承纠纷不能仲裁。',
        'Marriage, adoption, guardianship, support and inheritance are not arbitrated.',
      ),
      ...inBoth(3, 3),
    },
    {
      effect: 'bars',
      when: { category: ['labour'] },
      words: say('劳动争议的仲裁另有法律规定。', 'Labour disputes are arbitrated under a law of their own.'),
      ...inBoth(77, 93),
    },
    {
      effect: 'warns',
      when: { category: ['forest-farmland'] },
      words: say(
        '农村土地承包纠纷的仲裁另有法律规定。',
        'Contracts of farm land are arbitrated under a law of their own.',
      ),
      ...inBoth(77, 93),
    },
    {
      effect: 'warns',
      when: { category: ['expropriation'] },
      words: say(
        '依法应当由行政机关处理的行政争议不能仲裁。',
        'What an organ must deal with by law is not arbitrated.',
      ),
      ...inBoth(3, 3),
    },
    {
      effect: 'bars',
      when: { some: { same: true, fact: 'result', is: 'award', resolved: true } },
      words: say('一裁终局：已经裁决的同一纠纷不再受理。', 'An award is final: the same dispute is not taken again.'),
      ...inBoth(9, 10),
    },
  ],
}
