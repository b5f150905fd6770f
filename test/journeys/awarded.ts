/** The three arbitrations, from the application to the court that may be asked after the award. */
import type { Journey } from '#test/journeys/walk'

const counted = { registered: 1, received: 1, accepted: 1, concluded: 1, resolved: 1 } as const
const register = ['file-cover', 'file-catalogue', 'course-register'] as const

export const awarded: readonly Journey[] = [
  {
    procedure: 'arbitration',
    // The first Monday under the law of 2025.
    on: '2026-03-02',
    amount: 8_000_000,
    legs: [
      ['2026-03-03', 'forward'],
      ['2026-03-05', 'accept'],
      ['2026-03-10', 'form-panel'],
      ['2026-03-16', 'suspend'],
      ['2026-03-20', 'resume'],
      ['2026-03-25', 'hold-hearing'],
      ['2026-04-08', 'conclude', { result: 'award', 'award-received-on': '2026-04-10' }],
      ['2026-04-13', 'correct-award'],
      ['2026-05-06', 'record-set-aside'],
    ],
    ends: [
      {
        ...{ stage: 'concluded', outcome: 'award' },
        // Five days end on Saturday 7 March; three months for setting aside since March 2026, six before.
        deadlines: { 'arb.accept': '2026-03-09 met', 'arb.setaside': '2026-07-10 met' },
        papers: ['file-cover', 'file-catalogue', 'award-register', 'award-closing'],
      },
    ],
    posted: { ...counted, 'amount-accepted': 8_000_000, 'amount-concluded': 8_000_000 },
  },
  {
    procedure: 'labour-arbitration',
    on: '2025-03-03',
    amount: 3_000_000,
    legs: [
      ['2025-03-06', 'accept'],
      ['2025-03-10', 'serve'],
      ['2025-03-11', 'form-panel'],
      ['2025-03-19', 'receive-answer'],
      ['2025-03-21', 'forward-answer'],
      ['2025-03-24', 'notify-hearing', { 'hearing-on': '2025-04-01' }],
      ['2025-04-01', 'hold-hearing'],
      ['2025-04-02', 'suspend'],
      ['2025-04-08', 'resume'],
      ['2025-04-14', 'extend', { days: 15 }],
      ['2025-04-15', 'record-mediation-failed'],
      ['2025-05-12', 'award', { 'award-kind': 'ordinary', 'award-received-on': '2025-05-14' }],
      ['2025-05-26', 'record-suit'],
      ['2025-07-01', 'record-enforcement'],
    ],
    ends: [
      {
        ...{ stage: 'concluded', outcome: 'award', caseNumber: '320614-arbitration劳人仲案〔2025〕第1号' },
        deadlines: {
          'lab.accept': '2025-03-10 met',
          'lab.serve': '2025-03-11 met',
          'lab.panel.notice': '2025-03-11 met',
          'lab.answer': '2025-03-20 met',
          'lab.answer.forward': '2025-03-24 met',
          'lab.hearing.notice': '2025-03-27 met',
          // Forty-five and fifteen days, 2 to 7 April left out, end on Sunday 11 May.
          'lab.award': '2025-05-12 met',
          'lab.sue': '2025-05-29 met',
        },
        papers: register,
      },
    ],
    posted: { ...counted, 'amount-accepted': 3_000_000, 'amount-concluded': 3_000_000 },
  },
  {
    procedure: 'land-arbitration',
    on: '2025-03-03',
    amount: 1_000_000,
    legs: [
      ['2025-03-07', 'accept'],
      ['2025-03-12', 'serve'],
      ['2025-03-17', 'form-panel'],
      ['2025-03-18', 'notify-panel'],
      ['2025-03-21', 'receive-answer'],
      ['2025-03-24', 'notify-hearing', { 'hearing-on': '2025-04-02' }],
      ['2025-04-02', 'hold-hearing'],
      ['2025-04-08', 'suspend'],
      ['2025-04-15', 'resume'],
      ['2025-04-28', 'extend', { days: 30 }],
      ['2025-05-06', 'record-mediation-failed'],
      ['2025-06-03', 'award'],
      ['2025-06-05', 'deliver-award'],
      ['2025-07-01', 'record-suit'],
    ],
    ends: [
      {
        ...{ stage: 'concluded', outcome: 'award', caseNumber: '320614-arbitration农仲案〔2025〕第1号' },
        deadlines: {
          'land.accept': '2025-03-10 met',
          'land.serve': '2025-03-14 met',
          'land.answer': '2025-03-24 met',
          'land.panel.notice': '2025-03-19 met',
          'land.hearing.notice': '2025-03-26 met',
          // Sixty and thirty days, 8 to 14 April left out.
          'land.award': '2025-06-12 met',
          'land.deliver': '2025-06-06 met',
          'land.sue': '2025-07-07 met',
        },
        papers: register,
      },
    ],
    posted: { ...counted, 'amount-accepted': 1_000_000, 'amount-concluded': 1_000_000 },
  },
]
