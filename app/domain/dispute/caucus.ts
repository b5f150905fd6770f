/**
 * What one side tells a mediator alone. It is the mediator's own memory, not evidence and not part of the file: it is no
 * event and no record, so that no story, search, figure, export or hand-over can reach it, and its author may tear it up.
 */
import { z } from 'zod'
import { sides } from '#app/domain/dispute/event'
import { articlesOf, type Citation } from '#app/domain/law/statute'

export const caucusSchema = z.object({ side: z.enum(sides), text: z.string().trim().min(1).max(5000) })
export type SaidAlone = z.infer<typeof caucusSchema>

/** What was conceded for the sake of an agreement is not used against whoever conceded it. */
export const caucusSources: readonly Citation[] = [
  articlesOf('民事诉讼法解释', '2022-04-01')(107),
  articlesOf('特邀调解规定', '2016-06-28')(22),
]
