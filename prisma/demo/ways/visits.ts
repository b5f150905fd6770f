/** Visits some weeks after an agreement: made, made at the second try, given up. */
import { addDays } from '#app/domain/law/day'
import { officeDay } from '#prisma/demo/shape'
import type { Beside } from './beside'
import { movesOf } from './moves'

const SAID = {
  satisfied: undefined,
  dissatisfied: '款项已付清，但当事人认为拖得太久。',
  'not-performed': '对方仍未履行，已再次电话督促。',
  relapsed: '双方又因同一事由争吵，已上门劝解。',
} as const

export const visited =
  (outcome: string): Beside =>
  (chance, _, { runs, result, after }) => {
    const run = runs.at(-1)
    if (result.kind !== 'resolved' || run?.procedure !== 'people-mediation' || after.length > 0) return undefined
    const { opens, goes } = movesOf('follow-up', run.handler, 'people-mediation')
    const planned = officeDay(addDays(result.on, chance.int(15, 30)))
    const how = chance.weighted({ phone: 62, visit: 33, office: 5 })
    const plan = opens('plan', officeDay(addDays(result.on, 1)), { day: planned })
    if (outcome === 'dropped') return [plan, goes('drop', planned, { why: '双方均已外出务工，多次联系不上。' })]
    const second = officeDay(addDays(planned, chance.int(4, 9)))
    const missed = chance.happens(0.08) ? [goes('miss', planned, { how: 'phone', again: second })] : []
    const on = missed.length > 0 ? second : planned
    const account = SAID[outcome as keyof typeof SAID]
    return [plan, ...missed, goes('visit', on, { how, found: outcome, account })]
  }
