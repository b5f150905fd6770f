/** A way in, not a choice of the parties: entered when a sender has sent the dispute. */
import { mediation } from '#app/domain/procedures/referral/stages'
import type { Ways } from '#app/domain/procedures/ways'
import { say } from '#app/domain/words'

export const ways: Ways = {
  reasons: [
    {
      effect: 'opens',
      words: say(
        '法院、公安等认为适宜调解的，可以告知或者移送；收到移送时登记。',
        'Courts and police may send what is fit for mediation; it is entered when it comes.',
      ),
      source: mediation(18),
    },
    {
      effect: 'warns',
      when: { not: { some: { same: true } } },
      words: say(
        '只登记其他单位移送来的纠纷，当事人自行申请的不在此登记。',
        'Only for what another office sends, not for what a party asks for.',
      ),
      source: mediation(18),
    },
  ],
}
