import type { z } from 'zod'
import { fieldsOf } from '#app/domain/procedures/field'
import { DrawnFields, type DrawnProps } from './drawn-fields'

type Props = Omit<DrawnProps, 'fields'> & {
  /** the schema of a step or an opening: its fields carry label, hint and widget */
  schema: z.ZodObject
}

/** Draws the fields of a schema, in its order. */
export const SchemaFields = ({ schema, ...rest }: Props) => <DrawnFields fields={fieldsOf(schema)} {...rest} />
