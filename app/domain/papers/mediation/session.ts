/** The record of one session (arts. 22, 27). */
import {
  freeOfCharge,
  heading,
  numbered,
  partiesSign,
  paragraph,
  signature,
  table,
  title,
} from '#app/domain/papers/block'
import { told } from '#app/domain/papers/context'
import { paper } from '#app/domain/papers/paper'
import { say } from '#app/domain/words'

export const mediationSession = paper({
  key: 'mediation-session',
  name: say('调解记录', 'Record of a session'),
  blocks: [
    title('调解记录'),
    numbered('{案号}'),
    table(
      ['时间', '{记录日期}　　时　　分', '地点', ''],
      ['当事人', '{各方当事人}'],
      ['参加人', '', '邀请他人参与', '{是否邀请他人}'],
      ['人民调解员', '{承办人}', '记录人', '{记录人}'],
    ),
    paragraph('人民调解委员会已将双方当事人在调解活动中的权利和义务，以及人民调解的性质、原则和效力告知双方当事人。'),
    heading('调解记录'),
    paragraph('{调解情况}'),
    heading('调解结果'),
    paragraph('{办理结果}'),
    partiesSign,
    signature('人民调解员'),
    signature('记录人'),
    freeOfCharge,
  ],
  tags: {
    调解情况: (context) => told(context, 'session'),
    是否邀请他人: (context) => told(context, 'invited'),
  },
})
