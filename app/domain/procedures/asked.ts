/** The fields several procedures ask for, written once so that they read the same everywhere. */
import { field, type FieldMeta } from '#app/domain/procedures/field'
import { say, type Words } from '#app/domain/words'

export const note = field.narrative(say('补充说明', 'Remarks')).optional()

export const reasonTold = field.narrative(say('理由', 'Reason'))

export const bodyTo = (bodies: NonNullable<FieldMeta['bodies']>, label: Words = say('移送到', 'Send to')) =>
  field.body(label, bodies)

export const documentNumber = field.text(say('文书编号', 'Document number')).optional()

export const caseNumber = field.text(say('案号', 'Case number')).optional()
