/** What is asked about an agreement, its performance and the visit after it, wherever one is mediated. */
import { note } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import type { Step } from '#app/domain/procedures/procedure'
import { say, type Words } from '#app/domain/words'

export const terms = field.narrative(say('协议内容：谁、做什么', 'Terms: who does what'))

export const performBy = (hint?: Words) => field.day(say('履行期限', 'By when'), { hint })

export const agreedTerms = {
  terms,
  'agreement-amount': field.money(say('协议金额', 'Amount')).optional(),
  performance: field.choice(say('履行方式', 'Performance'), {
    'at-once': say('当场履行', 'At once'),
    'by-date': say('约定期限履行', 'By a date'),
    instalments: say('分期履行', 'In instalments'),
    none: say('无需履行给付', 'Nothing to hand over'),
  }),
  'perform-by': performBy().optional(),
}

/** Who performs later says by when, and that is not before they agreed. */
export const agreedLater = {
  needsField: [{ field: 'perform-by', when: { field: 'performance', is: ['by-date', 'instalments'] } }],
  notBefore: ['perform-by'],
} as const satisfies Partial<Step>

export const performed = {
  performed: field.choice(say('履行情况', 'Performed?'), {
    full: say('全部履行', 'In full'),
    part: say('部分履行', 'In part'),
    none: say('未履行', 'Not at all'),
  }),
  note,
}

export const visited = {
  'follow-up': field.choice(say('回访情况', 'What was found'), {
    calm: say('稳定', 'Calm'),
    uneasy: say('有反复苗头', 'May flare up again'),
    broken: say('纠纷反复', 'Flared up again'),
  }),
  note,
}

/** Whoever ends a mediation without an agreement says which other ways are open. */
export const waysTold = field.choice(say('是否已告知仲裁、行政、司法等途径', 'Were the other ways told?'), {
  oral: say('已口头告知', 'Orally'),
  written: say('已书面告知', 'In writing'),
})
