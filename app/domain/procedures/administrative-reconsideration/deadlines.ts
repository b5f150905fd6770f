/** The clocks of a reconsideration. To 2023 they start with receipt, which is acceptance (2017 art. 17 para. 2). */
import type { ProcedureDeadline } from '#app/domain/procedures/procedure'

const to2023 = ['2017']
const since2024 = ['2023']
const ordinary = { fact: 'track', is: 'ordinary' }
const simplified = { fact: 'track', is: 'simplified' }
const ownNorm = { fact: 'norm', is: 'own' }
const served = ['copy-sent', 'concluded']
const replied = ['replied', 'reply-lapsed', 'concluded']

export const deadlines: readonly ProcedureDeadline[] = [
  { rule: 'rec.apply', from: 'act-known', until: ['received'], after: true },
  { rule: 'rec.via.forward', from: 'organ-received', until: ['received'], after: true, versions: since2024 },
  { rule: 'rec.review', from: 'to-review', until: ['reviewed', 'correction-asked', 'concluded'] },
  {
    rule: 'rec.correct.notify',
    from: 'received',
    until: ['correction-asked'],
    when: { fact: 'correction', is: 'asked' },
    after: true,
  },
  { rule: 'rec.correct.submit', from: 'correction-notified', until: ['corrected', 'concluded'], versions: since2024 },

  { rule: 'rec.serve', from: 'received', until: served, stops: true, versions: to2023 },
  { rule: 'rec.serve', from: 'accepted', until: served, when: ordinary, versions: since2024 },
  { rule: 'rec.serve.simple', from: 'accepted', until: served, when: simplified, versions: since2024 },
  { rule: 'rec.reply', from: 'copy-received', until: replied, versions: to2023 },
  { rule: 'rec.reply', from: 'copy-received', until: replied, when: ordinary, versions: since2024 },
  { rule: 'rec.reply.simple', from: 'copy-received', until: replied, when: simplified, versions: since2024 },
  { rule: 'rec.hearing.notice', from: 'hearing-planned', until: ['hearing-noticed'], versions: since2024 },

  { rule: 'rec.norm.own', from: 'norm-asked', until: ['norm-handled', 'concluded'], when: ownNorm },
  {
    rule: 'rec.norm.forward',
    from: 'norm-asked',
    until: ['norm-forwarded', 'concluded'],
    when: { fact: 'norm', is: 'other' },
  },
  { rule: 'rec.norm.answer', from: 'norm-forwarded', until: ['norm-answered', 'concluded'] },
  {
    rule: 'rec.norm.notify',
    from: 'norm-suspended',
    until: ['drafter-asked', 'concluded'],
    when: ownNorm,
    versions: since2024,
  },
  { rule: 'rec.norm.drafter', from: 'drafter-told', until: ['drafter-answered', 'concluded'], versions: since2024 },
  { rule: 'rec.suspend.max', from: 'applicant-suspended', until: ['resumed', 'concluded'] },

  { rule: 'rec.decide', from: 'received', until: ['concluded'], stops: true, versions: to2023 },
  { rule: 'rec.decide', from: 'accepted', until: ['concluded'], stops: true, when: ordinary, versions: since2024 },
  {
    rule: 'rec.decide.simple',
    from: 'accepted',
    until: ['concluded'],
    stops: true,
    when: simplified,
    versions: since2024,
  },

  // The law of 2023 leaves the time to the decision (art. 64): the day is in it, not in a rule.
  {
    rule: 'rec.redo',
    from: 'decision-served',
    until: ['redone'],
    when: { fact: 'redo', is: 'yes' },
    after: true,
    versions: to2023,
  },
  { rule: 'rec.opinion.report', from: 'opinion-received', until: ['opinion-reported'], after: true },
  // The parties' right, not our duty: a date to tell them, never one of ours that is overdue.
  { rule: 'rec.sue', from: 'decision-served', until: ['sued'] },
]
