/**
 * Answering administrative suits (行政应诉): a register of the suits the district's organs answer in court.
 * Source: 行政诉讼法 2017 with 法释〔2018〕1号; the court decides, the organ answers and reports.
 * In: the court's notice with the complaint; a suit after a reconsideration. Out: the court's result; an appeal is a
 * further proceeding on the same dispute. Hearings and judicial or procuratorial suggestions are counted one by one.
 */
import { ATTACHED } from '#app/domain/papers/keys'
import { counts, facets } from '#app/domain/procedures/litigation-response/counts'
import { course } from '#app/domain/procedures/litigation-response/course'
import { litigationOutcomes } from '#app/domain/procedures/litigation-response/outcomes'
import { law, litigationOpening, officer, stages } from '#app/domain/procedures/litigation-response/stages'
import { ways } from '#app/domain/procedures/litigation-response/ways'
import { procedure } from '#app/domain/procedures/procedure'
import { ofOfficials } from '#app/domain/procedures/recusal'
import { say } from '#app/domain/words'

export const litigationResponse = procedure({
  key: 'litigation-response',
  name: say('行政应诉', 'Answering suits'),
  about: say(
    '登记以本区行政机关为被告的行政诉讼：答辩、负责人出庭、裁判结果，以及司法建议和检察建议的答复。',
    'The register of administrative suits against organs of the district: defence, attendance of the head, result, and the answers to suggestions.',
  ),
  family: 'administrative',
  versions: [{ key: '2017', name: say('2017年修正的行政诉讼法', 'Law of 2017'), from: '2015-05-01', source: law(103) }],
  stages,

  outcomes: litigationOutcomes,
  opening: {
    stage: 'notified',
    marks: ['received', 'accepted'],
    by: officer,
    at: ['bureau', 'government'],
    enter: litigationOpening,
    direct: true,
    needs: ['a-party'],
  },
  steps: course,
  deadlines: [
    {
      rule: 'lit.defence',
      from: 'received',
      until: ['defence-filed', 'concluded'],
      when: { fact: 'instance', is: 'first' },
    },
  ],
  numbered: { kind: '应', pattern: '〔{year}〕{organ}{type}第{seq}号', on: 'accepted' },
  counts,
  facets,
  fee: {
    allowed: false,
    source: { local: say('应诉登记不收费', 'the register takes no fee') },
    words: say('登记不收费；诉讼费用由法院收取', 'The register is free; the court has its costs'),
  },
  papers: [
    'file-cover',
    'file-catalogue',
    'suit-register',
    'suit-defence',
    ATTACHED,
    'suit-attendance',
    'suit-suggestion-reply',
  ],
  ways,
  recusal: ofOfficials,
})
