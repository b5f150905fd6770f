/** When a committee may mediate. What another organ or a court has is not for it: the form of refusal says so. */
import { articlesOf } from '#app/domain/law/statute'
import { law } from '#app/domain/procedures/people-mediation/stages'
import { acceptedByOrgan, heldElsewhere, saidToBeElsewhere, type Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

const invited = articlesOf('特邀调解规定', '2016-06-28')
const medical = articlesOf('医疗纠纷预防和处理条例', '2018-07-31')
const form = {
  local: say(
    '人民调解文书格式（不予受理告知书）、《人民调解工作若干规定》（条文待核实）',
    "form of refusal of people's mediation and the provisions of 2002, text to be checked",
  ),
}

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      words: say(
        '当事人可以申请，人民调解委员会也可以主动调解；须各方自愿。',
        'A party may apply and the committee may offer; all must be willing.',
      ),
      source: law(17),
    },
    {
      effect: 'opens',
      when: { some: { fact: 'sender', is: 'court-after-filing' } },
      words: say(
        '法院立案后委托调解，不因法院已受理而排除。',
        'The court entrusted it after filing: that it is there is no bar.',
      ),
      source: invited(1),
    },
    {
      effect: 'bars',
      when: { all: [acceptedByOrgan, { not: { category: ['medical'] } }] },
      words: say('其他机关、机构已经受理，尚未办结。', 'Another organ has accepted it and is not done with it.'),
      source: form,
    },
    {
      effect: 'bars',
      when: { all: [acceptedByOrgan, { category: ['medical'] }] },
      words: say(
        '卫生主管部门等已经受理，医疗纠纷人民调解不予受理。',
        'An authority has accepted it: medical mediation is refused.',
      ),
      source: medical(31, 4),
    },
    {
      effect: 'bars',
      when: { all: [{ category: ['medical'] }, heldElsewhere('court', 'organ')] },
      words: say(
        '人民法院或者卫生主管部门已经受理，医疗纠纷人民调解不予受理，已受理的终止。',
        'A court or the health authority has accepted it: medical mediation is refused, or ended.',
      ),
      source: medical(31, 4),
    },
    {
      effect: 'bars',
      when: heldElsewhere(),
      words: say(
        '已由其他机关受理，经核实决定不予受理或者终止。',
        'Another body has it: a person found so and decided not to accept it, or to end.',
      ),
      source: form,
    },
    {
      effect: 'warns',
      when: saidToBeElsewhere,
      words: say(
        '记载有法院或者其他机关已受理：仍在办理的不得受理，由人核实。',
        'An entry says a court or organ has it: if it still has, refuse. Somebody must check.',
      ),
      source: form,
    },
    {
      effect: 'warns',
      when: { some: { fact: 'refused-for', is: 'a-party-refuses' } },
      words: say(
        '曾有一方明确拒绝调解：仍拒绝的不得调解。',
        'A party refused before: if it still does, there is no mediation.',
      ),
      source: law(17),
    },
  ],
}
