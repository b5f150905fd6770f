/** When a notary may certify: never what is in dispute, but the agreement that ended it. */
import { law } from '#app/domain/procedures/notarization/stages'
import { agreed, type DisputeIf, type Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

/** Whoever came for a certificate only has no quarrel; anyone else has, until it is settled. */
const inDispute: DisputeIf = { all: [{ some: { same: false } }, { not: { some: { resolved: true } } }] }

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      when: agreed,
      words: say(
        '已达成协议：以给付为内容的，可以公证并赋予强制执行效力。',
        'There is an agreement: on a payment, it may be notarized and made enforceable.',
      ),
      source: law(37, 1),
    },
    {
      effect: 'opens',
      when: { not: { any: [agreed, inDispute] } },
      words: say('对无争议的法律行为、事实和文书可以申请公证。', 'What nobody disputes may be certified.'),
      source: law(11),
    },
    {
      effect: 'bars',
      when: inDispute,
      words: say(
        '当事人之间有争议的不予办理；达成协议后可以就协议办理。保全证据等本身无争议的事项可以另行申请。',
        'What is in dispute is refused; once agreed, the agreement may be notarized. What is not disputed itself, as preserving evidence, is applied for apart.',
      ),
      source: law(31),
    },
  ],
}
