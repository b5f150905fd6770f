import type { Shape } from '#app/messages/shape'
import type { rooms as chinese } from '#app/messages/zh-CN/rooms'

export const rooms: Shape<typeof chinese> = {
  title: 'Rooms',
  lead: 'Rooms for mediation, hearings and arbitration. Their body and all bodies of its area may book them.',
  caption: 'Rooms',
  table: { name: 'Name', body: 'Body', seats: 'Seats', from: 'Opened', to: 'Closed', act: 'Do' },
  open: 'In use',
  none: 'No rooms yet.',
  noneAdvice: 'Once added, they can be chosen when a session is planned.',
  done: { added: 'The room was added.', closed: 'The room was closed.' },
  add: {
    title: 'Add a room',
    body: 'Body',
    name: 'Name',
    nameHint: 'Such as: Mediation room 1, Hearing room',
    seats: 'Seats',
    from: 'In use from',
    submit: 'Add the room',
  },
  close: {
    open: 'Close',
    openOf: (name) => `Close ${name}`,
    title: (name) => `Close ${name}`,
    lead: 'It can no longer be booked; what was planned and held in it stays.',
    to: 'Last day',
    submit: 'Close the room',
    back: 'Back',
    booked: (n, last) =>
      `${n} sessions are planned in it after that day, the last on ${last}. Move them first, or choose a later day.`,
  },
}
