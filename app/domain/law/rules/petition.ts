import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/** Petitions (信访): the regulation of 2005 to 30 April 2022 and the one of 2022. */
const rule2005 = articlesOf('信访条例', '2005-01-10')
const rule2022 = articlesOf('信访工作条例', '2022-02-25')
const to2022 = { from: '2005-05-01', to: '2022-04-30', unit: 'day' } as const
const from2022 = { from: '2022-05-01', unit: 'day' } as const

const HEARING = { zh: '听证', en: 'hearing' }
const head = (zh: string, en: string) => ({ most: 30, unit: 'day', times: 1, approver: { zh, en } }) as const

export const petitionRules = [
  {
    id: 'pet.register',
    name: { zh: '信访部门登记并分别处理', en: 'petition office registers and deals with the matter' },
    starts: { zh: '收到信访事项', en: 'matter received' },
    versions: [
      { ...to2022, length: 15, source: rule2005(21, 1) },
      { ...from2022, length: 15, source: rule2022(22, 1) },
    ],
  },
  {
    id: 'pet.route',
    name: { zh: '收到转送、交办的机关告知信访人', en: 'organ the matter was sent to tells the petitioner' },
    starts: { zh: '收到转送、交办的信访事项', en: 'forwarded matter received' },
    versions: [
      { ...to2022, length: 15, source: rule2005(21) },
      { ...from2022, length: 15, source: rule2022(23, 3) },
    ],
  },
  {
    id: 'pet.objection',
    name: { zh: '对转送、交办提出异议', en: 'object to a transfer' },
    starts: { zh: '收到转送、交办的信访事项', en: 'forwarded matter received' },
    versions: [{ from: '2022-05-01', length: 5, unit: 'working-day', source: rule2022(23, 3) }],
  },
  {
    id: 'pet.close',
    name: { zh: '办结信访事项', en: 'finish the petition matter' },
    starts: { zh: '受理信访事项', en: 'matter accepted' },
    versions: [
      {
        ...to2022,
        length: 60,
        source: rule2005(33),
        extend: { ...head('本行政机关负责人', 'head of the organ'), source: rule2005(33) },
      },
      {
        ...from2022,
        length: 60,
        source: rule2022(34),
        extend: { ...head('本机关、单位负责人', 'head of the organ or unit'), source: rule2022(34) },
      },
    ],
  },
  {
    id: 'pet.review',
    name: { zh: '提出复查意见', en: 'give the review opinion' },
    starts: { zh: '收到复查请求', en: 'request for review received' },
    versions: [
      { ...to2022, length: 30, source: rule2005(34) },
      { ...from2022, length: 30, source: rule2022(35) },
    ],
  },
  {
    id: 'pet.recheck',
    name: { zh: '提出复核意见', en: 'give the recheck opinion' },
    starts: { zh: '收到复核请求', en: 'request for recheck received' },
    versions: [
      {
        ...to2022,
        length: 30,
        source: rule2005(35, 1),
        excludes: [{ key: 'hearing', name: HEARING, source: rule2005(35, 2) }],
      },
      {
        ...from2022,
        length: 30,
        source: rule2022(36, 1),
        excludes: [{ key: 'hearing', name: HEARING, source: rule2022(36, 2) }],
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
