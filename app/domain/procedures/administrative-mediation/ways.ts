/** When an organ may mediate: what it administers, and not while a committee or a court has a medical dispute. */
import { measures, medical, traffic } from '#app/domain/procedures/administrative-mediation/stages'
import { heldElsewhere, saidToBeElsewhere, type Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

const places = ['committee', 'studio', 'sub-centre'] as const

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      when: { category: ['medical'] },
      words: say('医疗纠纷可以向卫生主管部门申请行政调解。', 'A medical dispute may be taken to the health authority.'),
      source: medical(40, 1),
    },
    {
      effect: 'opens',
      when: { category: ['traffic'] },
      words: say(
        '交通事故损害赔偿可以一致书面申请公安交管部门调解。',
        'The parties to a road accident may together ask the traffic police in writing.',
      ),
      source: traffic(86, 1),
    },
    {
      effect: 'warns',
      when: { not: { category: ['medical', 'traffic'] } },
      words: say(
        '须与行政机关的职责有关，由该机关判断。',
        'It must have to do with what the organ administers; the organ judges.',
      ),
      source: measures,
    },
    {
      effect: 'bars',
      when: { all: [{ category: ['medical'] }, { some: { same: false, open: true, mark: 'accepted', at: places } }] },
      words: say(
        '人民调解委员会已经受理，卫生主管部门不予受理。',
        'A committee has accepted it: the authority refuses.',
      ),
      source: medical(40, 2),
    },
    {
      effect: 'bars',
      when: { all: [{ category: ['medical'] }, heldElsewhere('court', 'mediation')] },
      words: say(
        '人民法院或者人民调解委员会已经受理，卫生主管部门不予受理，已受理的终止。',
        'A court or a committee has accepted it: the authority refuses it, or ends.',
      ),
      source: medical(40, 2),
    },
    {
      effect: 'bars',
      when: heldElsewhere(),
      words: say(
        '已由其他机关受理，经核实决定不予受理或者终止。',
        'Another body has it: a person found so and decided not to accept it, or to end.',
      ),
      source: measures,
    },
    {
      effect: 'warns',
      when: saidToBeElsewhere,
      words: say(
        '记载有法院或者其他机关已受理：仍在办理的不予受理，由人核实。',
        'An entry says a court or organ has it: if it still has, refuse. Somebody must check.',
      ),
      source: measures,
    },
  ],
  times: [
    { rule: 'traffic.apply', from: 'determination-received', when: { category: ['traffic'] } },
    {
      rule: 'traffic.after-pm',
      from: 'concluded',
      of: { same: false, open: false, resolved: false, at: ['committee', 'studio'] },
      when: { category: ['traffic'] },
    },
  ],
}
