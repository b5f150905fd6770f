import type { Shape } from '#app/messages/shape'
import type { thread as chinese } from '#app/messages/zh-CN/thread'

export const thread: Shape<typeof chinese> = {
  title: 'Beside the case',
  none: 'Nothing goes on beside the case.',
  leads: (states) => `It then stands at: ${states}.`,
  lastDay: (name, day) => `${name}: by ${day} at the latest; later is late.`,
  since: (day) => `since ${day}`,
  span: (from, to) => `${from} to ${to}`,
  moves: (name) => `What to do about “${name}”`,
  open: 'Begin something beside the case: a session, a recusal, an alert',
  over: (count) => `Over and done (${count})`,
  waits: 'The next step is not yours: it is for whoever may decide or act on it.',
  byRule: 'Written by a rule of the system',
}
