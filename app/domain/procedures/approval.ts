/**
 * What an extension records where the law names the officer who approves it: who that was, by office and never by name,
 * and the number of the paper that says so. Where the parties' agreement is enough, the step asks for that instead.
 */
import { field, fieldsOf } from '#app/domain/procedures/field'
import type { Step } from '#app/domain/procedures/procedure'
import { say, type Words } from '#app/domain/words'

export const approval = <const O extends Record<string, Words>>(officers: O) => ({
  'approved-by': field.choice(say('批准人', 'Approved by'), officers),
  'approval-number': field.text(say('批准文书号', 'Number of the approval'), {
    hint: say('审批表或者批准文书的编号', 'of the form or paper that approves it'),
  }),
})

/** The head of an organ may be its first or the one in charge of this work. */
export const headOf = (zh: string, en: string) => ({
  head: say(`${zh}主要负责人`, `head of the ${en}`),
  deputy: say(`${zh}分管负责人`, `head in charge at the ${en}`),
})

/** The words of the officer an extension was approved by; undefined where none is recorded. */
export const approverWords = (step: Step | undefined, approver: string | undefined): Words | undefined =>
  step && approver !== undefined
    ? fieldsOf(step.enter).find(({ name }) => name === 'approved-by')?.options?.[approver]
    : undefined
