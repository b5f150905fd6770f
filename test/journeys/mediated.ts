/** Mediated by an organ and by a lawyer; and what nobody disputes, certified and confirmed. */
import type { Journey } from '#test/journeys/walk'

const papers = ['file-cover', 'file-catalogue', 'course-register'] as const
const counted = { registered: 1, received: 1, accepted: 1, concluded: 1 } as const

export const mediated: readonly Journey[] = [
  {
    procedure: 'administrative-mediation',
    on: '2025-03-03',
    entry: { variant: 'general' },
    legs: [
      ['2025-03-05', 'accept'],
      ['2025-03-06', 'start'],
      ['2025-03-10', 'suspend'],
      ['2025-03-14', 'resume'],
      ['2025-03-20', 'extend', { days: 10 }],
      ['2025-03-24', 'hold-session'],
      ['2025-04-15', 'agree', { performance: 'at-once' }],
      ['2025-04-15', 'record-performance', { performed: 'part' }],
      ['2025-05-15', 'follow-up'],
    ],
    ends: [
      {
        ...{ stage: 'agreed', outcome: 'agreement', caseNumber: '〔2025〕320614-justice行调字第1号', papers },
        deadlines: {
          'am.transfer': '2025-03-06 met',
          'am.accept': '2025-03-10 met',
          // Thirty and ten days, 10 to 13 March left out.
          'am.close': '2025-04-18 met',
        },
      },
    ],
    posted: { ...counted, resolved: 1, 'performance-due.in-part': 1 },
  },
  {
    procedure: 'lawyer-mediation',
    on: '2025-03-03',
    entry: { 'lawyer-place': 'firm' },
    legs: [
      ['2025-03-04', 'accept'],
      ['2025-03-04', 'agree-fee'],
      ['2025-03-05', 'start'],
      ['2025-03-10', 'suspend'],
      ['2025-03-12', 'resume'],
      ['2025-03-20', 'extend', { days: 15 }],
      ['2025-04-10', 'agree', { performance: 'none' }],
      ['2025-04-11', 'choose-way-on'],
      ['2025-05-06', 'record-way-on'],
      ['2025-05-08', 'follow-up'],
    ],
    ends: [
      {
        ...{ stage: 'agreed', outcome: 'agreement', caseNumber: '〔2025〕320614-centre律调字第1号', papers },
        // Thirty and fifteen days, 10 and 11 March left out, end on Sunday 20 April.
        deadlines: { 'lm.close': '2025-04-21 met' },
      },
    ],
    posted: { ...counted, resolved: 1 },
  },
  {
    procedure: 'notarization',
    on: '2025-03-03',
    entry: { enforceable: 'yes' },
    legs: [
      ['2025-03-04', 'accept'],
      ['2025-03-10', 'suspend'],
      ['2025-03-12', 'verify'],
      ['2025-03-17', 'resume'],
      ['2025-03-28', 'issue-deed'],
      ['2025-05-12', 'certify-execution'],
    ],
    ends: [
      {
        ...{ stage: 'issued', outcome: 'enforceable-deed', papers },
        // Fifteen working days, 10 to 16 March left out.
        deadlines: { 'notary.issue': '2025-04-01 met' },
      },
    ],
    posted: counted,
  },
  {
    procedure: 'judicial-confirmation',
    on: '2025-03-03',
    entry: { 'agreement-effective-on': '2025-02-20', 'mediated-by': 'other' },
    legs: [
      ['2025-03-05', 'file'],
      ['2025-03-06', 'supplement'],
      ['2025-03-07', 'record-acceptance'],
      ['2025-03-14', 'record-ruling', { ruling: 'rejected' }],
    ],
    ends: [
      {
        ...{ stage: 'rejected', outcome: 'rejected', papers },
        deadlines: {
          'court.confirm.apply': '2025-03-24 met',
          'court.confirm.accept': '2025-03-10 met',
          'court.confirm.decide': '2025-03-24 met',
          // Thirty days end on Sunday 6 April, in the holiday.
          'court.confirm.special': '2025-04-07 met',
        },
      },
    ],
    posted: counted,
  },
]
