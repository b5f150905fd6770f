/** Every way the younger procedures can end, from the opening. Those of the first five are in first-ways-out.ts. */
export type Step = string | readonly [step: string, entry: Readonly<Record<string, unknown>>]
export type WayOut = { on?: string; as?: Readonly<Record<string, unknown>>; legs: readonly Step[]; ends: string }
export type WaysOut = Readonly<Record<string, readonly WayOut[]>>

const traffic = { variant: 'traffic' }
const toMediation = { procedure: 'people-mediation' }
const plain = { enforceable: 'no' }
const deed = { enforceable: 'yes' }
const tried = ['accept', 'serve', 'receive-reply', 'record-no-agreement'] as const
const labour = ['accept', 'serve', 'receive-answer', 'forward-answer', 'form-panel', 'notify-hearing', 'hold-hearing']
const land = ['accept', 'serve', 'receive-answer', 'form-panel', 'notify-panel', 'notify-hearing', 'hold-hearing']

export const waysOut: WaysOut = {
  'administrative-mediation': [
    { legs: ['accept', 'start', 'hold-session', 'agree', 'record-performance', 'follow-up'], ends: 'agreement' },
    {
      as: traffic,
      legs: ['accept', ['start', { 'starts-with': 'treatment' }], 'notify-session', 'hold-session', 'agree'],
      ends: 'agreement',
    },
    {
      as: { variant: 'medical' },
      legs: ['accept', 'start-appraisal', 'end-appraisal', 'start', 'fail'],
      ends: 'failed',
    },
    { legs: ['accept', 'start', 'suspend', 'resume', 'extend', 'fail', 'refer-after-failure'], ends: 'failed' },
    { as: traffic, legs: ['accept', 'start', 'terminate'], ends: 'terminated' },
    { legs: ['refuse'], ends: 'refused' },
    { legs: ['transfer'], ends: 'transferred' },
    { legs: ['accept', 'withdraw'], ends: 'withdrawn' },
    { legs: ['accept', ['refer-on', toMediation]], ends: 'handed-over' },
  ],
  'lawyer-mediation': [
    { legs: ['accept', 'start', 'hold-session', 'agree', 'choose-way-on', 'record-way-on'], ends: 'agreement' },
    { as: { 'lawyer-place': 'firm' }, legs: ['accept', 'agree-fee', 'start', 'agree'], ends: 'agreement' },
    {
      legs: ['accept', 'start', 'suspend', 'resume', 'extend', 'record-undisputed-facts', 'fail'],
      ends: 'failed',
    },
    { legs: ['accept', 'terminate', 'record-undisputed-facts', 'follow-up'], ends: 'terminated' },
    { legs: ['refuse'], ends: 'refused' },
    { legs: ['withdraw'], ends: 'withdrawn' },
    { legs: ['accept', ['refer-on', toMediation]], ends: 'handed-over' },
  ],
  notarization: [
    { as: plain, legs: ['accept', 'suspend', 'verify', 'resume', 'issue', 'review'], ends: 'issued' },
    { as: deed, legs: ['accept', 'issue-deed', 'certify-execution'], ends: 'enforceable-deed' },
    { as: deed, legs: [['refuse', { 'refused-for': 'disputed' }]], ends: 'refused' },
    { as: plain, legs: ['accept', 'terminate'], ends: 'terminated' },
    { as: plain, legs: ['withdraw'], ends: 'withdrawn' },
    { as: deed, legs: ['accept', ['refer-to-mediation', toMediation]], ends: 'handed-over' },
  ],
  'administrative-adjudication': [
    { legs: [...tried, 'hold-hearing', 'adjudicate', 'serve-decision'], ends: 'adjudicated' },
    { legs: [...tried, ['adjudicate', { decision: 'rejected' }], 'reconsider-land'], ends: 'rejected' },
    { legs: ['accept', 'serve', 'record-no-reply', 'investigate', 'mediate'], ends: 'mediated' },
    { legs: ['refuse'], ends: 'refused' },
    { legs: ['accept', 'suspend', 'resume', 'terminate'], ends: 'terminated' },
    { legs: ['withdraw'], ends: 'withdrawn' },
    { legs: ['accept', 'refer-to-mediation'], ends: 'handed-over' },
  ],
  'labour-arbitration': [
    {
      legs: [...labour, 'record-mediation-failed', ['award', { 'award-kind': 'final' }], 'record-set-aside'],
      ends: 'final-award',
    },
    {
      legs: [...labour, 'extend', 'record-mediation-failed', ['award', { 'award-kind': 'ordinary' }], 'record-suit'],
      ends: 'award',
    },
    { legs: [...labour, 'order-advance', 'mediate', 'record-enforcement'], ends: 'mediation-statement' },
    { legs: ['accept', ['withdraw', { 'withdrawn-how': 'settled' }]], ends: 'settled' },
    { legs: ['withdraw'], ends: 'withdrawn' },
    { legs: ['accept', 'suspend', 'dismiss'], ends: 'dismissed' },
    { legs: [...labour, 'decide-recusal', 'rule-in-part', 'record-overdue-suit'], ends: 'to-court' },
    { legs: ['refuse'], ends: 'not-accepted' },
    { legs: [['refer-to-mediation', toMediation]], ends: 'handed-over' },
  ],
  'land-arbitration': [
    { legs: [...land, 'extend', 'record-mediation-failed', 'award', 'deliver-award', 'record-suit'], ends: 'award' },
    { legs: [...land, 'award-settlement'], ends: 'settlement-award' },
    { legs: [...land, 'rule-beforehand', 'mediate'], ends: 'mediation-statement' },
    { legs: ['accept', ['withdraw', { 'withdrawn-how': 'settled' }]], ends: 'settled' },
    { legs: ['withdraw'], ends: 'withdrawn' },
    { legs: ['accept', 'suspend', 'resume', 'terminate'], ends: 'terminated' },
    { legs: ['refuse'], ends: 'not-accepted' },
    { legs: [['refer-to-mediation', toMediation]], ends: 'handed-over' },
  ],
  'judicial-confirmation': [
    {
      legs: ['file', 'supplement', 'record-acceptance', 'record-extension', 'record-ruling', 'record-enforcement'],
      ends: 'confirmed',
    },
    { legs: ['file', 'record-acceptance', ['record-ruling', { ruling: 'rejected' }]], ends: 'rejected' },
    { legs: ['file', 'record-refusal'], ends: 'not-accepted' },
    { legs: ['file', 'withdraw'], ends: 'withdrawn' },
    { legs: [['drop', { 'dropped-for': 'identity' }]], ends: 'dropped' },
  ],
  referral: [
    { legs: ['accept', ['hand-over', toMediation]], ends: 'handed-over' },
    { as: { sender: 'petition' }, legs: ['tell-petitioner', 'return', 'report-back'], ends: 'returned' },
    { legs: ['recall'], ends: 'recalled' },
  ],
}
