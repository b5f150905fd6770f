/**
 * Keys are for ever: the log refers to them. This list is kept by hand: a new key is added to it, none is ever taken
 * out or changed.
 */
import { expect, it } from 'vitest'
import { procedures } from '#app/domain/procedures'

type Keys = { versions: string; stages: string; outcomes: string; steps: string }

const pinned: Readonly<Record<string, Keys>> = {
  'grid-handling': {
    versions: '2010',
    stages: 'reported verified submitted in-hand settled handed-over closed',
    outcomes: 'settled handed-over to-police not-a-dispute withdrawn',
    steps: `
      verify settle-on-the-spot escalate recall receive settle return refer report-to-police dismiss withdraw
      follow-up reopen
    `,
  },
  'people-mediation': {
    versions: '2010',
    stages: 'applied accepted mediating suspended moved-up agreed failed terminated refused withdrawn handed-over',
    outcomes: 'agreement failed terminated refused withdrawn handed-over',
    steps: `
      accept start investigate hold-session report-risk suspend resume extend escalate recall receive return
      refuse agree fail terminate withdraw refer-to-arbitration record-performance follow-up
      apply-for-confirmation record-confirmation refer-after-failure reopen apply-again
      refer-on send-for-confirmation send-to-notary refer-on-after-failure add-term record-payment
      term-performed term-overdue end-term extend-medical ask-payment-order
    `,
  },
  'administrative-reconsideration': {
    versions: '2017 2023',
    stages: `
      received correcting accepted served trial hearing-due consultation-due suspended examining not-accepted transferred abandoned
      withdrawn decided mediated terminated
    `,
    outcomes: `
      upheld varied annulled declared-illegal declared-void ordered-to-act contract-duty claim-rejected
      application-dismissed mediated settled withdrawn-after-change withdrawn terminated not-accepted
      transferred abandoned
    `,
    steps: `
      accept accept-2023 deem-accepted not-accept transfer ask-correction extend-correction
      receive-correction abandon withdraw send-copy record-receipt receive-reply record-no-reply
      hear-parties notify-hearing hold-hearing consult-committee stop-execution review-norm handle-norm
      forward-norm receive-norm-answer suspend suspend-for-applicant suspend-for-mediation resume examine
      end-examination extend extend-2023 to-ordinary decide decide-2023 dismiss mediate terminate
      serve-decision issue-opinion receive-opinion-report order-performance answer-suit reopen
      review-again elect-representatives admit-third-party open-file investigate try-on-papers declare-major
      hold-due-hearing record-waived-hearing consult-on-major suspend-for-norm ask-drafter receive-drafter-answer
      vary-2023 issue-advice record-redo record-performance
    `,
  },
  arbitration: {
    versions: '2017 2025',
    stages: 'received forwarded accepted formed heard suspended concluded not-accepted handed-over',
    outcomes: 'award mediation-statement settlement-award withdrawn dismissed cancelled not-accepted handed-over',
    steps: `
      forward accept refuse refer-to-mediation form-panel hold-hearing suspend resume conclude dismiss
      cancel withdraw correct-award record-set-aside reopen
    `,
  },
  'litigation-response': {
    versions: '2017',
    stages: 'notified defended suspended concluded',
    outcomes: `
      claim-rejected annulled annulled-redo annulled-in-part annulled-in-part-redo ordered-to-act
      ordered-to-pay declared-illegal declared-void varied contract-performance contract-compensation
      appeal-rejected case-dismissed withdrawn withdrawn-after-change discontinued sent-back mediated
      other
    `,
    steps: `
      file-defence record-hearing receive-suggestion reply-to-suggestion suspend resume conclude appeal
      reopen
    `,
  },
  'administrative-mediation': {
    versions: '2018',
    stages: `
      applied accepted mediating suspended appraisal agreed failed terminated refused transferred
      withdrawn handed-over
    `,
    outcomes: 'agreement failed terminated refused transferred withdrawn handed-over',
    steps: `
      accept start notify-session hold-session start-appraisal end-appraisal suspend resume extend
      refuse transfer agree fail terminate withdraw refer-on reopen apply-again record-performance
      follow-up send-for-confirmation send-to-notary refer-after-failure
    `,
  },
  'lawyer-mediation': {
    versions: '2017',
    stages: `
      applied accepted mediating suspended agreed failed terminated refused withdrawn handed-over
    `,
    outcomes: 'agreement failed terminated refused withdrawn handed-over',
    steps: `
      accept agree-fee start hold-session suspend resume extend refuse agree fail terminate withdraw
      refer-on reopen apply-again send-for-confirmation send-to-notary choose-way-on record-way-on
      record-undisputed-facts record-performance follow-up refer-after-failure
    `,
  },
  notarization: {
    versions: '2017',
    stages: 'applied examining suspended issued refused terminated withdrawn handed-over',
    outcomes: 'issued enforceable-deed refused terminated withdrawn handed-over',
    steps: `
      accept verify suspend resume issue issue-deed refuse refer-to-mediation terminate withdraw
      certify-execution record-refused-execution review reopen
    `,
  },
  'administrative-adjudication': {
    versions: '2017 2023',
    stages: `
      applied accepted served mediating deciding suspended adjudicated mediated refused terminated
      withdrawn handed-over
    `,
    outcomes: 'adjudicated rejected mediated refused terminated withdrawn handed-over',
    steps: `
      accept serve receive-reply record-no-reply investigate hold-hearing record-no-agreement suspend
      resume refuse mediate adjudicate terminate withdraw refer-to-mediation serve-decision
      reconsider-land reconsider answer-suit reopen apply-again
    `,
  },
  'labour-arbitration': {
    versions: '2007',
    stages: `
      received accepted formed heard deciding suspended concluded not-accepted handed-over
    `,
    outcomes: `
      final-award award mediation-statement settled withdrawn dismissed to-court not-accepted handed-over
    `,
    steps: `
      accept elect-representatives serve receive-answer forward-answer form-panel decide-recusal
      notify-hearing hold-hearing record-mediation-failed rule-in-part order-advance suspend resume
      extend refuse refer-to-mediation mediate award withdraw dismiss record-overdue-suit record-suit
      record-set-aside record-enforcement reopen apply-again
    `,
  },
  'land-arbitration': {
    versions: '2009',
    stages: `
      received accepted formed heard deciding suspended concluded not-accepted handed-over
    `,
    outcomes: `
      award settlement-award mediation-statement settled withdrawn terminated not-accepted handed-over
    `,
    steps: `
      accept serve receive-answer form-panel notify-panel decide-recusal rule-beforehand notify-hearing hold-hearing record-mediation-failed suspend resume extend refuse refer-to-mediation
      mediate award award-settlement withdraw terminate deliver-award record-suit record-enforcement
      reopen apply-again
    `,
  },
  'judicial-confirmation': {
    versions: '2011 2022 2024',
    stages: 'preparing filed accepted confirmed rejected not-accepted withdrawn dropped',
    outcomes: 'confirmed rejected not-accepted withdrawn dropped',
    steps: `
      file drop record-acceptance record-refusal supplement record-extension record-ruling withdraw
      record-enforcement record-challenge reopen
    `,
  },
  referral: {
    versions: '2010',
    stages: 'received accepted handed-over returned recalled',
    outcomes: 'handed-over returned recalled',
    steps: `
      accept return recall tell-petitioner hand-over extend-before-filing extend-ordinary extend-simplified report-back send-application-to-police reopen
    `,
  },
}

const listed = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean).sort()

it('has the procedures it has always had', () => {
  expect(procedures.map((each) => each.key).sort()).toEqual(Object.keys(pinned).sort())
})

it.each(procedures.map((rules) => [rules.key, rules] as const))('%s keeps its keys', (key, rules) => {
  expect(rules.versions.map((each) => each.key).sort()).toEqual(listed(pinned[key]?.versions))
  expect(Object.keys(rules.stages).sort()).toEqual(listed(pinned[key]?.stages))
  expect(Object.keys(rules.outcomes).sort()).toEqual(listed(pinned[key]?.outcomes))
  expect(Object.keys(rules.steps).sort()).toEqual(listed(pinned[key]?.steps))
})
