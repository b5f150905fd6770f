import type { caucus as chinese } from '#app/messages/zh-CN/caucus'
import type { Shape } from '#app/messages/shape'

export const caucus: Shape<typeof chinese> = {
  title: 'Private notes',
  lead: 'What one side told you alone: kept encrypted, read by nobody but you, each reading written down. It is not evidence and not part of the file; no search, figure, export or hand-over reaches it, and you may destroy it at any time.',
  why: (articles) =>
    `What a party concedes in mediation for the sake of an agreement may not be used against them in court (${articles}).`,
  side: 'Which side you spoke with',
  text: 'What was said',
  textHint: 'Such as limits, worries, where they would give way. Keep it out of other forms and of the story.',
  submit: 'Keep',
  closed: 'The dispute is closed: nothing is added.',
  own: 'My notes',
  none: 'No notes yet.',
  alone: (side) => `Alone with the ${side.toLowerCase()}`,
  tear: 'Destroy',
  tearWhat: 'There is no way back. Only one line of the audit stays: who destroyed a note, and when.',
  tearNow: 'Destroy it now',
}
