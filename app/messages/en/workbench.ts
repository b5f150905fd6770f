import type { Shape } from '#app/messages/shape'
import type { workbench as chinese } from '#app/messages/zh-CN/workbench'

export const workbench: Shape<typeof chinese> = {
  title: 'Desk',
  today: (day, body) => `${day} · ${body}`,
  register: 'Register a dispute',
  all: (count) => `All ${count}`,
  count: (count) => count,
  unit: 'cases',
  none: 'none',
  nothing: 'Nothing waits for you now',
  nothingAdvice: 'What comes in is listed here.',
  lists: 'My lists',
  places: 'Where to look',
  what: 'What is there',
  about: {
    desk: 'What waits, what is due and what is overdue.',
    disputes: 'Find disputes and see how they stand.',
    deadlines: 'Clocks that run, the nearest first.',
    figures: 'By period, body, procedure and kind; every number opens its cases.',
    procedures: 'Stages, steps, deadlines and law of each procedure.',
    litigation: 'Register of administrative lawsuits.',
    suggestions: 'Judicial and procuratorial suggestions and their replies.',
    returns: 'Statistical returns.',
    bodies: 'Bodies and their territory.',
    people: 'People and their posts.',
    calendar: 'The holiday notices of each year: how working days are counted.',
    integrity: 'Whether the log, the figures and the balance agree.',
    audit: 'Who looked at, did and exported what, and when.',
    admin: 'Bodies, people and the calendar.',
    public: 'Data open to everyone.',
  },
}
