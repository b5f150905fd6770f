import { z } from 'zod'
import { datums } from '#app/domain/territory/boundary'

/** As the Ministry and the provinces number reviewed maps: GS(2019)1822号, 苏S(2021)024号, GS京(2022)0001号. */
const REVIEW_NUMBER = /^(GS\p{Script=Han}?|\p{Script=Han}S)[(（]\d{4}[)）]\d{1,5}号$/u

export const boundarySchema = z.object({
  property: z.string().min(1).max(60),
  source: z.string().min(2).max(100),
  reviewNumber: z.string().min(1).max(30).regex(REVIEW_NUMBER, { error: 'bad-format' }),
  datum: z.enum(datums),
})
