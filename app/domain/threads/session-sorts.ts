/**
 * What people are called together for. The law asks a notice of so many days before some of them; each such sort is its
 * own answer, so that the right clock runs: 行政复议法(2023)第五十一条、劳动争议调解仲裁法第三十五条、农村土地承包经营纠纷调解仲裁法
 * 第三十一条、道路交通事故处理程序规定第八十八条. Commercial arbitration gives notice within the time of its own rules
 * (仲裁法(2017)第四十一条、(2025)第五十三条): no clock of ours.
 */
import { z } from 'zod'
import { field } from '#app/domain/procedures/field'
import type { ProcedureDeadline } from '#app/domain/procedures/procedure'
import { say, type Words } from '#app/domain/words'

export const sessionSorts = {
  mediation: say('调解会', 'Mediation session'),
  'traffic-talk': say('道路交通事故损害赔偿调解', 'Mediation of traffic damages'),
  'review-hearing': say('行政复议听证', 'Reconsideration hearing'),
  'labour-sitting': say('劳动人事争议仲裁开庭', 'Labour arbitration sitting'),
  'land-sitting': say('农村土地承包仲裁开庭', 'Rural land arbitration sitting'),
  hearing: say('其他听证、开庭', 'Other hearing or sitting'),
  'on-site': say('现场勘查、上门', 'Visit to the place'),
} as const satisfies Record<string, Words>
export type SessionSort = keyof typeof sessionSorts

const notice = (rule: ProcedureDeadline['rule'], is: SessionSort): ProcedureDeadline => ({
  ...{ rule, from: 'planned', until: ['noticed'], when: { fact: 'sort', is } },
})

/** Counted back from the day planned, until all have been told. */
export const noticeClocks: readonly ProcedureDeadline[] = [
  notice('rec.hearing.notice', 'review-hearing'),
  notice('lab.hearing.notice', 'labour-sitting'),
  notice('land.hearing.notice', 'land-sitting'),
  notice('traffic.notice', 'traffic-talk'),
]

const where = {
  room: say('本机构或上级的场所', 'A room of ours or of a body above'),
  elsewhere: say('其他地点', 'Somewhere else'),
  online: say('线上', 'Online'),
} as const

/** When, where and who of ours: asked when it is planned and whenever it is moved. */
export const appointment = {
  day: field.day(say('哪一天', 'Day')),
  from: field.time(say('开始时间', 'From')),
  until: field.time(say('结束时间', 'Until')),
  where: field.choice(say('在哪里', 'Where'), where),
  room: field.room(say('场所', 'Room'), { hint: say('同一时段只能有一场。', 'One thing at a time.') }).optional(),
  place: field
    .narrative(say('地点', 'Place'), { hint: say('写清地址，便于通知。', 'The address, for the notice.') })
    .optional(),
  people: field
    .people(say('我方参加人员', 'Our people'), {
      near: true,
      hint: say(
        '调解员、审理或者仲裁人员、记录人。同一时段只能参加一场。',
        'Who leads, hears, records. One thing at a time.',
      ),
    })
    .optional(),
}

export const whereNeeds = [
  { field: 'room', when: { field: 'where', is: ['room'] } },
  { field: 'place', when: { field: 'where', is: ['elsewhere'] } },
] as const

/** How a party was told. The day of the entry is the day it was. */
export const telling = z.object({
  how: field.choice(say('怎样通知', 'How'), {
    paper: say('书面送达', 'In writing, served'),
    post: say('邮寄', 'By post'),
    phone: say('电话', 'By phone'),
    message: say('短信、平台消息', 'By message'),
    spoken: say('当面口头', 'In person'),
  }),
  note: field.narrative(say('通知了谁、结果', 'Who was told, and what came of it')).optional(),
})
