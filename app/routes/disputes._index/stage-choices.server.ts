import { procedures } from '#app/domain/procedures'
import type { Words } from '#app/domain/words'

export type StageChoice = { key: string; name: Words; stages: { key: string; name: Words }[] }

/** The procedures with their stages, for a list of conditions; made here so that no page carries the whole shelf. */
export const stageChoices = (): StageChoice[] =>
  procedures.map(({ key, name, stages }) => ({
    key,
    name,
    stages: Object.entries(stages).map(([stage, { name: words }]) => ({ key: stage, name: words })),
  }))
