/** Decided by an organ, reviewed, and answered for in court. */
import type { Journey } from '#test/journeys/walk'

const accepted = { registered: 1, accepted: 1, concluded: 1, resolved: 1 } as const

export const decided: readonly Journey[] = [
  {
    procedure: 'administrative-reconsideration',
    on: '2025-03-03',
    entry: { 'act-known-on': '2025-02-10' },
    legs: [
      ['2025-03-05', 'ask-correction', { 'notice-received-on': '2025-03-06' }],
      ['2025-03-12', 'receive-correction'],
      ['2025-03-14', 'accept-2023', { track: 'ordinary' }],
      ['2025-03-18', 'send-copy'],
      ['2025-03-19', 'record-receipt'],
      ['2025-03-31', 'receive-reply'],
      ['2025-04-02', 'hear-parties'],
      ['2025-04-08', 'suspend'],
      ['2025-04-18', 'resume'],
      ['2025-04-28', 'extend-2023', { days: 30 }],
      ['2025-06-10', 'decide-2023', { decision: 'annul' }],
      ['2025-06-12', 'serve-decision'],
      ['2025-06-12', 'issue-opinion', { 'opinion-received-on': '2025-06-13' }],
      ['2025-07-01', 'record-performance', { performed: 'full' }],
      ['2025-07-10', 'receive-opinion-report'],
    ],
    ends: [
      {
        ...{ stage: 'decided', outcome: 'annulled', caseNumber: '〔2025〕320614-justice复第1号' },
        deadlines: {
          'rec.apply': '2025-04-11 met',
          // Review begins again with the correction: five working days from 12 March.
          'rec.review': '2025-03-19 met',
          'rec.correct.notify': '2025-03-10 met',
          'rec.correct.submit': '2025-03-20 met',
          'rec.serve': '2025-03-25 met',
          'rec.reply': '2025-04-02 met',
          // Sixty and thirty days, 8 to 17 April left out, end on Sunday 22 June.
          'rec.decide': '2025-06-23 met',
          'rec.opinion.report': '2025-08-12 met',
          // The applicant's right, and no suit came.
          'rec.sue': '2025-06-27 void',
        },
        papers: [
          ...['file-cover', 'file-catalogue', 'review-decision', 'review-application', 'review-oral-application'],
          ...['review-correction', 'review-acceptance', 'review-reply-notice', 'review-suspension'],
          ...['review-resumption', 'review-extension', 'review-opinion'],
        ],
      },
    ],
    // Day 99 from receipt, day 88 from acceptance: in neither table of sixty days.
    posted: { ...accepted, received: 1, 'accepted-by-receipt': 1 },
  },
  {
    procedure: 'administrative-adjudication',
    on: '2025-03-03',
    entry: { 'adjudication-field': 'land' },
    legs: [
      ['2025-03-07', 'accept'],
      ['2025-03-10', 'serve'],
      ['2025-03-20', 'receive-reply'],
      ['2025-03-24', 'suspend'],
      ['2025-04-03', 'resume'],
      ['2025-04-10', 'hold-hearing'],
      ['2025-04-11', 'record-no-agreement'],
      ['2025-07-01', 'adjudicate', { decision: 'adjudicated' }],
      ['2025-07-03', 'serve-decision'],
      ['2025-07-21', 'reconsider'],
      ['2025-07-23', 'withdraw', {}, 1],
    ],
    ends: [
      {
        ...{ stage: 'adjudicated', outcome: 'adjudicated', caseNumber: '〔2025〕320614-justice行裁字第1号' },
        deadlines: {
          'adj.accept': '2025-03-12 met',
          'adj.serve': '2025-03-14 met',
          'adj.reply': '2025-03-25 met',
          // Six months end on 7 September; 24 March to 2 April are ten days left out.
          'adj.decide.land': '2025-09-17 met',
        },
        papers: ['file-cover', 'file-catalogue', 'course-register'],
      },
      {
        ...{ stage: 'withdrawn', outcome: 'withdrawn', deadlines: { 'rec.review': '2025-07-28 met' } },
        papers: ['file-cover', 'file-catalogue', 'review-application', 'review-oral-application'],
      },
    ],
    posted: { ...accepted, received: 2, 'turned-away': 1 },
  },
  {
    procedure: 'litigation-response',
    on: '2025-03-03',
    entry: { instance: 'first', defendant: 'district' },
    legs: [
      ['2025-03-14', 'file-defence'],
      ['2025-03-17', 'suspend'],
      ['2025-03-31', 'resume'],
      ['2025-04-10', 'record-hearing', { 'head-due': 'yes', 'head-attended': 'yes', 'court-proposed': 'yes' }],
      ['2025-04-21', 'receive-suggestion', { from: 'court' }],
      ['2025-05-12', 'conclude', { result: 'claim-rejected' }],
      ['2025-05-20', 'appeal', { instance: 'second' }],
      ['2025-06-05', 'reply-to-suggestion'],
      ['2025-07-15', 'conclude', { result: 'appeal-rejected' }, 1],
    ],
    ends: [
      {
        ...{ stage: 'concluded', outcome: 'claim-rejected', caseNumber: '〔2025〕320614-justice应第1号' },
        // Fifteen days from the notice; a pause of the court does not lengthen them.
        deadlines: { 'lit.defence': '2025-03-18 met' },
        papers: [
          ...['file-cover', 'file-catalogue', 'suit-register', 'suit-defence', 'suit-attendance'],
          'suit-suggestion-reply',
        ],
      },
      {
        ...{ stage: 'concluded', outcome: 'appeal-rejected', caseNumber: '〔2025〕320614-justice应第2号' },
        deadlines: {},
        papers: ['file-cover', 'file-catalogue', 'suit-register'],
      },
    ],
    posted: {
      ...{ registered: 1, received: 2, accepted: 2, concluded: 2, resolved: 1 },
      ...{ 'first-instance': 1, 'first-instance-attended': 1, 'district-defendant': 1, 'in-court': 1 },
      ...{ 'in-court-attended': 1, 'head-due': 1, 'head-attended': 1, 'head-proposed': 1, 'head-proposed-attended': 1 },
      ...{ 'suggestion-received': 1, 'suggestion-replied': 1, 'suggestion-replied-since': 1 },
    },
  },
]
