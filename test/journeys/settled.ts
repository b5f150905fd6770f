/** Journeys that people settle between them: in the grid, mediated, sent here by a court. March 2025 has no holiday. */
import type { Journey } from '#test/journeys/walk'
import { CENTRE, committeeOf, VILLAGE } from '#test/factories/territory'

const register = ['file-cover', 'file-catalogue', 'course-register'] as const

export const settled: readonly Journey[] = [
  {
    procedure: 'grid-handling',
    on: '2025-03-03',
    source: 'grid-report',
    legs: [
      ['2025-03-04', 'verify', { risk: 'yellow' }],
      ['2025-03-05', 'escalate', { to: VILLAGE }],
      ['2025-03-06', 'receive'],
      ['2025-03-10', 'settle'],
      ['2025-04-10', 'follow-up'],
    ],
    ends: [
      {
        ...{ stage: 'settled', outcome: 'settled', papers: register },
        deadlines: {
          'grid.verify': '2025-03-04 met',
          'grid.receive': '2025-03-06 met',
          'grid.handle': '2025-03-13 met',
        },
      },
    ],
    posted: { registered: 1, found: 1, received: 1, accepted: 1, concluded: 1, resolved: 1 },
  },
  {
    procedure: 'people-mediation',
    on: '2025-03-03',
    legs: [
      ['2025-03-04', 'accept'],
      ['2025-03-04', 'start'],
      ['2025-03-06', 'suspend'],
      ['2025-03-10', 'resume'],
      ['2025-03-12', 'extend', { days: 1 }],
      ['2025-03-17', 'hold-session'],
      [
        '2025-03-20',
        'agree',
        { 'agreement-form': 'written', performance: 'by-date', 'perform-by': '2025-04-20', confirmation: 'yes' },
      ],
      ['2025-03-20', 'add-term', { 'due-on': '2025-04-20', 'term-amount': 500_000 }],
      [
        '2025-03-25',
        'send-for-confirmation',
        { to: CENTRE, 'agreement-effective-on': '2025-03-20', 'mediated-by': 'people' },
      ],
      ['2025-03-26', 'file', {}, 1],
      ['2025-03-28', 'record-acceptance', {}, 1],
      ['2025-04-10', 'record-extension', { days: 10 }, 1],
      ['2025-04-21', 'record-ruling', { ruling: 'confirmed' }, 1],
      ['2025-04-18', 'term-performed'],
      ['2025-04-18', 'record-performance', { performed: 'full' }],
      ['2025-05-20', 'follow-up'],
    ],
    ends: [
      {
        ...{ stage: 'agreed', outcome: 'agreement', caseNumber: '〔2025〕320614101201-mc人调字第1号' },
        deadlines: {
          // Two months from 4 March are 61 days; 6 to 9 March are left out: 65 days.
          'pm.close': '2025-05-08 met',
          // Thirty days end on Saturday 19 April.
          'pm.confirm.apply': '2025-04-21 met',
          'pm.term': '2025-04-20 met',
        },
        papers: [
          ...['mediation-cover', 'file-catalogue', 'mediation-application', 'mediation-register', 'mediation-rights'],
          ...['mediation-session', 'mediation-agreement', 'mediation-visit'],
        ],
      },
      {
        ...{ stage: 'confirmed', outcome: 'confirmed', papers: register },
        deadlines: {
          'pm.confirm.apply': '2025-04-21 met',
          // Three days end on Saturday 29 March.
          'court.confirm.accept': '2025-03-31 met',
          'court.confirm.decide': '2025-04-22 met',
          // Sunday 27 April is worked.
          'court.confirm.special': '2025-04-27 met',
        },
      },
    ],
    posted: {
      ...{ registered: 1, received: 2, accepted: 2, concluded: 2, resolved: 1, confirmed: 1 },
      'performance-due.performed': 1,
    },
  },
  {
    procedure: 'referral',
    on: '2025-03-03',
    source: 'court-before-filing',
    entry: { sender: 'court-before-filing', 'return-by': '2025-04-15' },
    legs: [
      ['2025-03-05', 'accept'],
      ['2025-03-07', 'hand-over', { procedure: 'people-mediation', to: committeeOf(VILLAGE) }],
      ['2025-03-10', 'extend-before-filing', { days: 15 }],
      ['2025-03-10', 'accept', {}, 1],
      ['2025-03-11', 'start', {}, 1],
      ['2025-04-01', 'agree', { 'agreement-form': 'oral', performance: 'at-once', confirmation: 'no' }, 1],
      ['2025-04-02', 'report-back', { reported: 'performed', 'reported-on': '2025-04-02' }],
    ],
    ends: [
      {
        ...{ stage: 'handed-over', outcome: 'handed-over', papers: register },
        deadlines: {
          'court.online.accept': '2025-03-06 met',
          'ref.return-by': '2025-04-15 met',
          // Thirty and fifteen days end on Saturday 19 April.
          'court.entrust.pre': '2025-04-21 met',
        },
      },
      {
        ...{ stage: 'agreed', outcome: 'agreement', caseNumber: '〔2025〕320614101201-mc人调字第1号' },
        deadlines: { 'pm.close': '2025-04-10 met' },
        papers: [
          ...['mediation-cover', 'file-catalogue', 'mediation-application', 'mediation-register', 'mediation-rights'],
          ...['mediation-oral-agreement'],
        ],
      },
    ],
    posted: {
      ...{ registered: 1, received: 2, accepted: 2, concluded: 2, resolved: 1 },
      'performance-due.performed': 1,
    },
  },
]
