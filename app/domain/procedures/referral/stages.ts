/** Who may send a dispute here, where a referral may stand, and how it may end. */
import { z } from 'zod'
import { articlesOf } from '#app/domain/law/statute'
import type { Role } from '#app/domain/people/role'
import { caseNumber } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import type { Outcome, Stage, Step } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

export const mediation = articlesOf('人民调解法', '2010-08-28')
export const invited = articlesOf('特邀调解规定', '2016-06-28')
export const petition = articlesOf('信访工作条例', '2022-02-25')
export const petition2005 = articlesOf('信访条例', '2005-01-10')
export const practice = { local: say('本地对接工作惯例', 'local practice with the senders') }

export const desks: readonly Role[] = ['intake-clerk', 'mediator']

export const referralOpening = z.object({
  sender: field.choice(say('移送单位', 'Sent by'), {
    police: say('公安机关', 'Police'),
    petition: say('信访部门', 'Petition office'),
    'court-before-filing': say('法院委派（立案前）', 'Court, before filing'),
    'court-after-filing': say('法院委托（立案后）', 'Court, after filing'),
    procuratorate: say('检察院', 'Procuratorate'),
    hotline: say('12345、12348热线', 'Hotline'),
    organ: say('其他行政机关', 'Another organ'),
  }),
  'sender-case-number': caseNumber,
  'sender-started-on': field
    .day(say('移送单位受理（立案）之日', "The sender's case began on"), {
      hint: say(
        '移送单位自己的期限从这一天起算，并与本单位期限并列显示。',
        "The sender's own clock runs from this day.",
      ),
    })
    .optional(),
  'court-track': field
    .choice(say('法院适用程序（委托调解填写）', 'Track of the court, after filing'), {
      ordinary: say('普通程序', 'Ordinary'),
      simplified: say('简易程序', 'Simplified'),
    })
    .optional(),
  'return-by': field.day(say('要求反馈之日', 'Result asked for by')).optional(),
})

export const stages = {
  received: { name: say('已收到移送', 'Received from the sender') },
  accepted: { name: say('已接收', 'Taken') },
  'handed-over': { name: say('已转入办理', 'Handed over'), end: true },
  returned: { name: say('已退回', 'Returned'), end: true },
  recalled: { name: say('移送单位撤回', 'Recalled by the sender'), end: true },
} as const satisfies Record<string, Stage>

export const outcomes = {
  'handed-over': { name: say('转入办理程序', 'Handed over to a procedure'), resolves: false },
  returned: { name: say('退回移送单位', 'Returned to the sender'), resolves: false },
  recalled: { name: say('移送单位撤回', 'Recalled by the sender'), resolves: false },
} as const satisfies Record<string, Outcome>

export type Steps = Readonly<Record<string, Step<keyof typeof stages, keyof typeof outcomes>>>
