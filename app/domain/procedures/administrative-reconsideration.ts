/**
 * Administrative reconsideration (行政复议): a citizen asks the government to review what an organ did.
 * Source: 行政复议法 2017 with its regulation of 2007 to 2023-12-31, 行政复议法 2023 since 2024-01-01. The great traps: to
 * 2023 an application counts as accepted on the day it came in (art. 17), since 2024 on the day of acceptance or when the
 * time for review has run out (art. 30). A case follows the law of the day it was received; no transitional rule was
 * found for cases pending on 2024-01-01, so this is unverified and said in `about`.
 * Since 2024 nothing is decided before the parties were heard (art. 49), a major case not without a hearing and the
 * committee's advice (arts. 50, 52), and a change for the worse has to be answered for (art. 63): steps enforce it.
 * In: an application; an adjudication. Out: a decision, a mediation statement, a termination; a suit, which is answered as its own proceeding.
 */
import { z } from 'zod'
import { administrativeFields } from '#app/domain/codes/administrative-fields'
import { reconsiderationMatters } from '#app/domain/codes/reconsideration-matters'
import { ATTACHED } from '#app/domain/papers/keys'
import { afterwards } from '#app/domain/procedures/administrative-reconsideration/afterwards'
import { counts, facets } from '#app/domain/procedures/administrative-reconsideration/counts'
import { deadlines } from '#app/domain/procedures/administrative-reconsideration/deadlines'
import { decision } from '#app/domain/procedures/administrative-reconsideration/decision'
import { intake } from '#app/domain/procedures/administrative-reconsideration/intake'
import { major } from '#app/domain/procedures/administrative-reconsideration/major'
import { norms } from '#app/domain/procedures/administrative-reconsideration/norms'
import { participants } from '#app/domain/procedures/administrative-reconsideration/participants'
import { pauses } from '#app/domain/procedures/administrative-reconsideration/pauses'
import { law2017, law2023, outcomes, stages } from '#app/domain/procedures/administrative-reconsideration/stages'
import { trial } from '#app/domain/procedures/administrative-reconsideration/trial'
import { ways } from '#app/domain/procedures/administrative-reconsideration/ways'
import { field } from '#app/domain/procedures/field'
import { procedure } from '#app/domain/procedures/procedure'
import { ofOfficials } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

export const administrativeReconsideration = procedure({
  key: 'administrative-reconsideration',
  name: say('行政复议', 'Administrative reconsideration'),
  about: say(
    '公民、法人或者其他组织不服行政行为，申请区政府复议，不收取任何费用。收到申请之日有效的法律适用于全案；2024年1月1日跨期案件的衔接规定未查到，待核实。',
    'A citizen or organisation asks the district government to review what an organ did, free of charge. The law of the day of receipt governs the whole case; the transition for cases pending on 1 January 2024 was not found and is unverified.',
  ),
  family: 'administrative',
  versions: [
    {
      key: '2017',
      name: say('2017年修正的行政复议法', 'Law of 2017'),
      from: '1999-10-01',
      to: '2023-12-31',
      source: law2017(43),
    },
    { key: '2023', name: say('2023年修订的行政复议法', 'Law of 2023'), from: '2024-01-01', source: law2023(90) },
  ],
  stages,
  outcomes,
  opening: {
    stage: 'received',
    marks: ['received', 'to-review'],
    dates: { 'act-known': { field: 'act-known-on' }, 'organ-received': { field: 'organ-received-on' } },
    by: ['review-officer', 'intake-clerk'],
    at: ['bureau', 'government'],
    enter: z.object({
      matter: field.choice(say('复议事项', 'What it is about'), reconsiderationMatters.words),
      field: field.choice(say('行政管理领域', 'Field of administration'), administrativeFields.words),
      respondent: field.choice(say('被申请人', 'Respondent'), {
        town: say('镇政府、街道办事处', 'A town or street'),
        department: say('区政府部门', 'A department of the district'),
        'dispatched-office': say('部门的派出机构', 'A branch office of a department'),
        authorised: say('法律法规授权的组织', 'An organisation authorised by law'),
        other: say('其他', 'Other'),
      }),
      'act-known-on': field.day(say('知道行政行为之日', 'Knew of the act on')).optional(),
      'organ-received-on': field
        .day(say('作出处罚的机关收到申请之日', 'Received by the organ that fined on'), {
          hint: say(
            '当场处罚、电子监控处罚可以通过该机关提交（2024年起）。',
            'A fine on the spot or by camera may be challenged through that organ, since 2024.',
          ),
        })
        .optional(),
      compensation: field.yesNo(say('是否一并请求行政赔偿', 'Compensation claimed too?')).optional(),
    }),
    direct: true,
    needs: ['a-party'],
  },
  steps: { ...intake, ...trial, ...participants, ...major, ...norms, ...pauses, ...decision, ...afterwards },
  deadlines,
  numbered: { kind: '复', pattern: '〔{year}〕{organ}{type}第{seq}号', on: 'accepted' },
  counts,
  facets,
  fee: { allowed: false, source: law2023(87), sourceIn: { '2017': law2017(39), '2023': law2023(87) } },
  papers: [
    'file-cover',
    'file-catalogue',
    'review-decision',
    'review-mediation',
    'review-termination',
    'review-dismissal',
    'review-refusal',
    'review-application',
    'review-oral-application',
    'review-correction',
    'review-acceptance',
    'review-reply-notice',
    ATTACHED,
    'review-hearing-notice',
    'review-suspension',
    'review-resumption',
    'review-extension',
    'review-opinion',
  ],
  ways,
  // The law of reconsideration itself is silent: its officers are officials.
  recusal: ofOfficials,
})
