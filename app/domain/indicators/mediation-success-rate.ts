import { firstVersion, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { mediationSuccessVariants } from '#app/domain/indicators/variants/mediation-success-rate'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { say } from '#app/domain/words'

const procedures = [peopleMediation.key]

/** 人民调解法 arts. 28–30: an oral agreement is an agreement. */
export const mediationSuccessRate: Indicator = {
  key: 'mediation-success-rate',
  name: { zh: '人民调解成功率', en: 'People’s mediation: agreements' },
  definition: {
    zh: '期内达成协议（书面或口头）而办结的人民调解 ÷ 期内办结的全部人民调解（含调解不成、终止、转出）。以达成协议为成功，不要求已经履行。',
    en: 'People’s mediations concluded in the period by an agreement, written or oral ÷ all people’s mediations concluded in the period, those that failed, were ended or handed over included. Agreement is success; performance is not required.',
  },
  counts: [say('口头协议', 'An oral agreement'), say('达成协议、尚未履行的', 'Agreed and not yet performed')],
  leavesOut: [
    say('转仲裁的：进分母，不进分子', 'Handed over to arbitration: below the line only'),
    say('受理前撤回的', 'Withdrawn before acceptance'),
  ],
  source: {
    zh: '《人民调解案件情况统计表》（司法部）“调解成功”栏；各地母数不一，本系统以办结数为母数',
    en: 'Ministry of Justice return of people’s mediation, column “successful”; what it is divided by varies, here what was concluded',
  },
  version: firstVersion,
  kind: 'rate',
  cases: 'proceeding',
  ...twoDecimals,
  numerator: [plus({ measure: 'concluded', procedures, outcomes: { resolves: true } })],
  denominator: [plus({ measure: 'concluded', procedures })],
  variants: mediationSuccessVariants,
}
