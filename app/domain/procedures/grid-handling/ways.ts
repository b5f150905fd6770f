/** When a quarrel is for the grid. */
import { mediation, practice } from '#app/domain/procedures/grid-handling/stages'
import type { Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      words: say(
        '网格发现的纠纷先核实，能当场化解的当场化解。',
        'What is found in the grid is checked and settled there if it can be.',
      ),
      source: practice,
    },
    {
      effect: 'warns',
      when: { some: { same: true, mark: 'passed-on' } },
      words: say('网格曾经处置过，已经上报。', 'The grid had it before and passed it up.'),
      source: practice,
    },
    {
      effect: 'warns',
      when: { some: { fact: 'danger' } },
      words: say(
        '曾报告可能引发治安、刑事案件，由人判断是否仍宜在网格处置。',
        'It was reported as likely to turn to violence or crime: judge whether the grid is still the place.',
      ),
      source: mediation(25),
    },
  ],
}
