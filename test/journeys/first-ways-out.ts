/** Every way the grid, people's mediation, reconsideration, arbitration and suits can end, from the opening. */
import { litigationResults } from '#app/domain/procedures/litigation-response/outcomes'
import type { Step, WaysOut } from '#test/journeys/ways-out'

const toMediation = { procedure: 'people-mediation' }
const since2024 = '2025-03-03'
const ordinary: Step = ['accept-2023', { track: 'ordinary' }]
const tried: readonly Step[] = [ordinary, 'send-copy', 'record-receipt', 'receive-reply', 'hear-parties']
const tried2017 = ['accept', 'send-copy', 'record-receipt', 'receive-reply'] as const
const decided = (decision: string): readonly Step[] => [...tried, ['decide-2023', { decision }]]
const decided2017 = (decision: string): readonly Step[] => [...tried2017, ['decide', { decision }]]
const ended = (why: string): readonly Step[] => [ordinary, ['terminate', { 'terminated-for': why }]]
const panel = ['forward', 'accept', 'form-panel', 'hold-hearing'] as const

export const firstWaysOut: WaysOut = {
  'grid-handling': [
    { legs: ['verify', 'settle-on-the-spot', 'follow-up'], ends: 'settled' },
    { legs: ['verify', 'escalate', 'receive', 'settle'], ends: 'settled' },
    { legs: ['verify', ['refer', toMediation]], ends: 'handed-over' },
    { legs: ['report-to-police'], ends: 'to-police' },
    { legs: ['verify', 'dismiss'], ends: 'not-a-dispute' },
    { legs: ['withdraw'], ends: 'withdrawn' },
  ],
  'people-mediation': [
    { legs: ['accept', 'start', 'investigate', 'hold-session', 'agree', 'record-performance'], ends: 'agreement' },
    { legs: ['accept', 'start', 'suspend', 'fail', 'follow-up'], ends: 'failed' },
    { legs: ['accept', 'escalate', 'receive', 'terminate'], ends: 'terminated' },
    { legs: ['refuse'], ends: 'refused' },
    { legs: ['accept', 'withdraw'], ends: 'withdrawn' },
    { legs: ['accept', 'refer-to-arbitration'], ends: 'handed-over' },
    { legs: ['accept', ['refer-on', { procedure: 'labour-arbitration' }]], ends: 'handed-over' },
  ],
  'administrative-reconsideration': [
    { on: since2024, legs: decided('uphold'), ends: 'upheld' },
    { on: since2024, legs: [...tried, 'vary-2023'], ends: 'varied' },
    { on: since2024, legs: decided('annul'), ends: 'annulled' },
    { on: since2024, legs: decided('annul-in-part'), ends: 'annulled' },
    { on: since2024, legs: decided('declare-illegal'), ends: 'declared-illegal' },
    { on: since2024, legs: decided('declare-void'), ends: 'declared-void' },
    { on: since2024, legs: decided('order-to-act'), ends: 'ordered-to-act' },
    { on: since2024, legs: decided('contract-duty'), ends: 'contract-duty' },
    { on: since2024, legs: decided('reject-claim'), ends: 'claim-rejected' },
    { legs: decided2017('uphold'), ends: 'upheld' },
    { legs: decided2017('vary'), ends: 'varied' },
    { legs: [...tried2017, 'examine', 'end-examination', 'mediate'], ends: 'mediated' },
    { on: since2024, legs: [ordinary, 'dismiss'], ends: 'application-dismissed' },
    { on: since2024, legs: [ordinary, 'suspend-for-mediation', 'mediate'], ends: 'mediated' },
    { on: since2024, legs: ended('settled'), ends: 'settled' },
    { on: since2024, legs: ended('after-change'), ends: 'withdrawn-after-change' },
    { on: since2024, legs: ended('withdrawn'), ends: 'withdrawn' },
    { on: since2024, legs: ended('no-successor'), ends: 'terminated' },
    { on: since2024, legs: ended('criminal'), ends: 'terminated' },
    { legs: ['withdraw'], ends: 'withdrawn' },
    { legs: ['not-accept', 'review-again', 'not-accept'], ends: 'not-accepted' },
    { on: since2024, legs: ['transfer'], ends: 'transferred' },
    { on: since2024, legs: ['ask-correction', 'extend-correction', 'abandon'], ends: 'abandoned' },
  ],
  arbitration: [
    { legs: [...panel, ['conclude', { result: 'award' }], 'record-set-aside'], ends: 'award' },
    { legs: ['accept', ['conclude', { result: 'mediation-statement' }]], ends: 'mediation-statement' },
    { legs: [...panel, ['conclude', { result: 'settlement-award' }]], ends: 'settlement-award' },
    { legs: ['accept', 'suspend', 'withdraw'], ends: 'withdrawn' },
    { legs: ['accept', 'suspend', 'resume', 'dismiss'], ends: 'dismissed' },
    { legs: [...panel, 'cancel'], ends: 'cancelled' },
    { legs: ['forward', 'refuse'], ends: 'not-accepted' },
    { legs: ['refer-to-mediation'], ends: 'handed-over' },
  ],
  'litigation-response': Object.keys(litigationResults).map((result) => ({
    ...{ legs: ['file-defence', 'record-hearing', ['conclude', { result }]], ends: result },
  })),
}
