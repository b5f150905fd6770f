/** When an organ may decide between citizens: only where a law grants it the power. */
import { opinion } from '#app/domain/procedures/administrative-adjudication/stages'
import { heldElsewhere, saidToBeElsewhere, type Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      when: { category: ['forest-farmland', 'housing-land'] },
      words: say(
        '自然资源权属争议属于行政裁决的领域。',
        'Title to land and natural resources is a field of adjudication.',
      ),
      source: opinion,
    },
    {
      effect: 'warns',
      words: say(
        '须有法律授权行政机关裁决该类纠纷，由受理机关判断。',
        'A law must grant the organ the power over this kind of dispute; the organ judges.',
      ),
      source: opinion,
    },
    {
      effect: 'bars',
      when: { category: ['family', 'labour'] },
      words: say(
        '自然资源、知识产权、政府采购之外的婚姻家庭、劳动纠纷不在登记的裁决领域内。',
        'Family and labour are in none of the fields of adjudication kept here.',
      ),
      source: opinion,
    },
    {
      effect: 'bars',
      when: { some: { same: true, mark: 'adjudicated', resolved: true } },
      words: say('已经裁决：不服的依法复议或者起诉。', 'Already adjudicated: it is open to reconsideration or suit.'),
      source: opinion,
    },
    {
      effect: 'bars',
      when: heldElsewhere(),
      words: say(
        '已由其他机关受理，经核实决定不予受理或者终止。',
        'Another body has it: a person found so and decided not to accept it, or to end.',
      ),
      source: opinion,
    },
    {
      effect: 'warns',
      when: saidToBeElsewhere,
      words: say(
        '记载有法院或者其他机关已受理，由人核实。',
        'An entry says a court or organ has it: somebody must check.',
      ),
      source: opinion,
    },
  ],
}
