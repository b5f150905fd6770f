import { z } from 'zod'
import { isDay } from '#app/domain/law/day'

/** A day as it comes in; apart from day.ts, so that who only counts days in a browser loads no schemas. */
export const daySchema = z.string().refine(isDay, { error: 'not-a-day' })
