/** The trial: copy, reply, hearing the parties, a formal hearing, a stop to the execution. */
import { z } from 'zod'
import { note } from '#app/domain/procedures/asked'
import {
  inBoth,
  law2017,
  law2023,
  officer,
  rule2007,
  type Steps,
} from '#app/domain/procedures/administrative-reconsideration/stages'
import { field } from '#app/domain/procedures/field'
import { say } from '#app/domain/words'

export const trial = {
  'send-copy': {
    name: say('发送申请书副本', 'Send the copy'),
    done: say('已发送申请书副本', 'Copy sent'),
    from: ['accepted'],
    to: 'served',
    by: officer,
    enter: z.object({ note }),
    marks: ['copy-sent'],
    papers: [say('答复通知书', 'Notice to reply')],
    ...inBoth(law2017(23), law2023(48)),
  },
  'record-receipt': {
    name: say('登记送达', 'Record service'),
    done: say('被申请人已收到副本', 'Copy received by the respondent'),
    from: ['served'],
    by: officer,
    enter: z.object({ note }),
    marks: ['copy-received'],
    papers: [say('送达回证', 'Proof of service')],
    ...inBoth(law2017(23), law2023(48)),
  },
  'receive-reply': {
    name: say('收到答复', 'Receive the reply'),
    done: say('已收到答复和证据', 'Reply received'),
    from: ['served'],
    to: 'trial',
    by: officer,
    enter: z.object({ note }),
    marks: ['replied'],
    papers: [say('行政复议答复书', "Respondent's reply")],
    ...inBoth(law2017(23), law2023(48)),
  },
  'record-no-reply': {
    name: say('登记逾期未答复', 'Record no reply'),
    done: say('被申请人逾期未答复', 'No reply in time'),
    from: ['served'],
    to: 'trial',
    by: officer,
    enter: z.object({ note }),
    marks: ['reply-lapsed'],
    ...inBoth(law2017(28), law2023(70)),
  },
  'hear-parties': {
    name: say('听取意见', 'Hear the parties'),
    done: say('已听取当事人意见', 'Parties heard'),
    from: ['accepted', 'served', 'trial'],
    by: officer,
    enter: z.object({
      'heard-by': field.choice(say('方式', 'How'), {
        'in-person': say('当面', 'In person'),
        online: say('互联网', 'Online'),
        phone: say('电话', 'By phone'),
        'not-possible': say('因当事人原因未能听取', 'Not possible for a reason on their side'),
      }),
      views: field.narrative(say('意见摘要', 'What they said')),
    }),
    marks: ['parties-heard'],
    papers: [say('听取意见笔录', 'Record of views')],
    ...inBoth(law2017(22), law2023(49)),
  },
  'notify-hearing': {
    name: say('通知听证', 'Give notice of a hearing'),
    done: say('已通知听证', 'Notice of hearing given'),
    from: ['accepted', 'served', 'trial'],
    by: officer,
    enter: z.object({
      'hearing-on': field.day(say('听证日期', 'Day of the hearing')),
      'hearing-for': field.choice(say('听证原因', 'Why a hearing'), {
        major: say('重大、疑难、复杂（2024年起应当听证）', 'Major, difficult or complex: a must since 2024'),
        needed: say('认为有必要', 'Held to be needed'),
        asked: say('申请人请求', 'The applicant asks for it'),
      }),
    }),
    marks: ['hearing-noticed'],
    dates: { 'hearing-planned': { field: 'hearing-on' } },
    papers: [say('听证通知书', 'Notice of hearing')],
    ...inBoth(rule2007(33), law2023(51)),
  },
  'hold-hearing': {
    name: say('举行听证', 'Hold the hearing'),
    done: say('已举行听证', 'Hearing held'),
    from: ['accepted', 'served', 'trial'],
    by: officer,
    enter: z.object({
      'respondent-head-attended': field.yesNo(say('被申请人负责人是否参加', "Did the respondent's head attend?")),
      note,
    }),
    firstMarks: ['heard'],
    papers: [say('听证笔录', 'Record of hearing')],
    ...inBoth(rule2007(33), law2023(50)),
  },
  'consult-committee': {
    name: say('提请复议委员会咨询', 'Consult the committee'),
    done: say('已取得复议委员会咨询意见', 'Committee consulted'),
    from: ['trial'],
    by: officer,
    enter: z.object({ advice: field.narrative(say('咨询意见', 'Its advice')) }),
    versions: ['2023'],
    marks: ['committee-consulted'],
    source: law2023(52),
  },
  'stop-execution': {
    name: say('停止执行', 'Stop the execution'),
    done: say('已决定停止执行行政行为', 'Execution stopped'),
    from: ['accepted', 'served', 'trial', 'suspended'],
    by: officer,
    enter: z.object({
      'stopped-for': field.choice(say('原因', 'Why'), {
        respondent: say('被申请人认为需要', 'The respondent sees need'),
        organ: say('复议机关认为需要', 'The organ sees need'),
        applicant: say('申请人申请且要求合理', 'The applicant asks, with reason'),
        law: say('法律规定', 'The law says so'),
      }),
    }),
    papers: [say('停止执行通知书', 'Notice to stop execution')],
    ...inBoth(law2017(21), law2023(42)),
  },
} as const satisfies Steps
