/** When a court may confirm: after an agreement, both sides together, within thirty days. */
import {
  inEach,
  interpretation,
  law2021,
  law2023,
  mediation,
  provisions,
} from '#app/domain/procedures/judicial-confirmation/stages'
import { agreed, type Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

const asked = inEach(mediation(33, 1), law2021(201), law2023(205))

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      when: agreed,
      words: say('已达成调解协议，双方可以共同申请。', 'There is a mediated agreement: both sides may apply together.'),
      ...asked,
    },
    {
      effect: 'bars',
      when: { not: agreed },
      words: say('尚无有效的调解协议。', 'There is no mediated agreement that stands.'),
      ...asked,
    },
    {
      effect: 'warns',
      when: { all: [agreed, { category: ['family'] }] },
      words: say(
        '确认身份关系的不予受理；只涉及财产给付的由人判断。',
        'Personal status is not confirmed; if it is about payment only, somebody must judge.',
      ),
      ...inEach(provisions(4, 2), interpretation(355, 1), interpretation(355, 1)),
    },
    {
      effect: 'warns',
      when: { all: [agreed, { category: ['housing-land', 'forest-farmland'] }] },
      words: say('涉及物权确权的不予受理，由人判断。', 'What decides title is not confirmed; somebody must judge.'),
      ...inEach(provisions(4, 2), interpretation(355, 1), interpretation(355, 1)),
    },
    {
      effect: 'bars',
      when: { some: { same: true, fact: 'ruling', is: 'confirmed' } },
      words: say('法院已经确认。', 'The court has confirmed it.'),
      ...asked,
    },
  ],
  times: [
    {
      ...{ rule: 'pm.confirm.apply', from: 'agreed', bars: true },
      of: { resolved: true, at: ['committee', 'studio'] },
    },
    {
      ...{ rule: 'court.confirm.apply', from: 'agreed', bars: true },
      of: { resolved: true, at: ['sub-centre', 'centre', 'bureau', 'town', 'street'] },
    },
  ],
}
