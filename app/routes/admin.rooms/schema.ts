import { z } from 'zod'
import { daySchema } from '#app/domain/law/day-schema'

export { newRoomSchema } from '#app/domain/territory/room'

export const closeSchema = z.object({ do: z.literal('close'), room: z.string().min(1).max(40), to: daySchema })
