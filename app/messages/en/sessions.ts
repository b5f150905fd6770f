import type { Shape } from '#app/messages/shape'
import type { sessions as chinese } from '#app/messages/zh-CN/sessions'

export const sessions: Shape<typeof chinese> = {
  title: 'Sessions',
  lead: 'Mediations, hearings, sittings and visits agreed on. They are planned, moved and recorded on the page of the case.',
  whose: 'Whose',
  mine: 'Mine',
  rooms: 'Rooms we may use',
  week: (from, to) => `${from} to ${to}`,
  thisWeek: 'This week',
  previous: 'Week before',
  next: 'Week after',
  turn: 'Other weeks',
  today: 'Today',
  free: 'Nothing planned',
  time: (from, until) => `${from}–${until}`,
  taken: 'Taken',
  later: 'The four weeks after',
  laterNone: 'Nothing is planned in the four weeks after.',
  columns: {
    day: 'Day',
    time: 'Time',
    matter: 'Case',
    sort: 'What for',
    name: 'Procedure',
    room: 'Room',
    state: 'State',
  },
  elsewhere: 'Elsewhere',
  file: 'Download as a calendar file (.ics)',
  fileHint: 'Times, case numbers and rooms only; no names.',
}
