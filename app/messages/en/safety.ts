import type { Shape } from '#app/messages/shape'
import type { safety as chinese } from '#app/messages/zh-CN/safety'

export const safety: Shape<typeof chinese> = {
  stands: (name, state) => `${name}: ${state}`,
  byRule: 'Rule of the system',
  made: (day, by, what) => `${day} ${by}: ${what}`,
  due: (what) => `${what}, at the latest on`,
  waits: 'The next step is for whoever is on duty.',
  all: 'All about it',
  strict:
    'This dispute is protected: only who handles it, who registered it and who was let in may read the content; as long as nobody handles it, the body that has it.',
  hidden: 'Address and numbers are protected and not shown.',
  duty: {
    title: 'Duty for alerts',
    lead: 'An alert is answered by whoever is on duty that day at its body; where nobody is, by the nearest body above.',
    caption: 'Duties',
    none: 'Nobody is on duty yet.',
    noneAdvice:
      'Without anybody on duty, alerts are listed for the caseworkers of the body and the intake clerks and officials of the area.',
    table: { body: 'Body', name: 'On duty', from: 'From', to: 'To', act: 'Do' },
    open: 'Open',
    end: 'End',
    endOf: (name) => `End the duty of ${name}`,
    ending: { title: (name) => `End the duty of ${name}`, to: 'Last day', submit: 'End the duty', back: 'Back' },
    add: {
      title: 'Put somebody on duty',
      body: 'Body',
      login: 'Their user name',
      loginHint: 'A caseworker of that body, or an intake clerk or official whose area holds it',
      from: 'From',
      to: 'To (may be left empty)',
      submit: 'Put on duty',
    },
    done: { added: 'Put on duty.', ended: 'The duty has ended.' },
  },
  warnings: {
    title: 'Thresholds of warnings',
    lead: 'From these numbers on the system raises an alert. They hold for what is entered from now on; alerts raised stay.',
    practice: 'No law sets these numbers: they are local practice. A graver level may not begin before a milder one.',
    usual: (count) => `Default ${count}`,
    submit: 'Save',
    done: 'Saved: in use from the next entry on.',
  },
}
