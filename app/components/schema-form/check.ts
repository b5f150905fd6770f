/** The check itself, with zod and the resolver: loaded only once a form is sent. */
import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { problemCode } from './typed'

/** react-hook-form's check of a form by a zod schema, saying problems of our closed list. */
export const checkOf = (schema: z.ZodType): Resolver<FieldValues> =>
  zodResolver(schema as z.ZodType<FieldValues, FieldValues>, { error: problemCode })
