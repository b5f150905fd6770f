/** When a lawyer may mediate. The text of the pilot opinion was not to be had: what it says is for a person to check. */
import { pilot } from '#app/domain/procedures/lawyer-mediation/stages'
import { heldElsewhere, saidToBeElsewhere, type Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      words: say(
        '民商事纠纷各方自愿的，可以由律师调解。',
        'A civil or commercial quarrel, if all are willing, may go to a lawyer.',
      ),
      source: pilot,
    },
    {
      effect: 'bars',
      when: heldElsewhere(),
      words: say(
        '已由其他机关受理，经核实决定不予受理或者终止。',
        'Another body has it: a person found so and decided not to accept it, or to end.',
      ),
      source: pilot,
    },
    {
      effect: 'warns',
      when: saidToBeElsewhere,
      words: say(
        '记载有法院或者其他机关已受理，由人核实是否仍在办理。',
        'An entry says a court or organ has it: somebody must check whether it still has.',
      ),
      source: pilot,
    },
    {
      effect: 'warns',
      when: { some: { family: 'administrative' } },
      words: say('涉及行政争议，是否适宜律师调解由人判断。', 'An organ is in it: judge whether a lawyer may mediate.'),
      source: pilot,
    },
  ],
}
