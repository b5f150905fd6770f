import type { Shape } from '#app/messages/shape'
import type { numbers as chinese } from '#app/messages/zh-CN/numbers'

export const numbers: Shape<typeof chinese> = {
  title: 'Case numbers',
  lead: 'Given on acceptance, one after another by body, year and kind, without gaps or repeats. A new pattern is for numbers to come; those given stay as they are.',
  unverified:
    'No common pattern is published. The patterns here and the short names made from the names of bodies are proposals: check them against local rules and set your own.',
  kinds: {
    title: 'Kinds and patterns',
    caption: 'Kinds and patterns',
    kind: 'Kind',
    procedures: 'Procedures',
    pattern: 'Default pattern',
    sample: 'Example',
  },
  set: {
    title: 'Patterns that were set',
    caption: 'Patterns that were set',
    body: 'Body',
    all: 'Every other body',
    organ: 'Short name',
    ownName: 'From its name',
    pattern: 'Pattern',
    next: 'Next number',
    act: 'Action',
    drop: 'Drop',
    dropOf: (kind, body) => `Drop the pattern ${kind} of ${body}`,
    none: 'None is set: the default patterns hold.',
  },
  form: {
    title: 'Set a pattern',
    kind: 'Kind',
    body: 'Body',
    bodyHint: 'Left empty: for every body without a pattern of its own.',
    organ: 'Short name',
    organHint: 'As it stands in numbers. Left empty: made from the name of the body.',
    pattern: 'Pattern',
    patternHint:
      '{year} the year, {organ} the short name, {type} the kind, {seq} the count; {seq:4} with four digits. The rest is written as it stands, in brackets of your choice.',
    preview: 'Preview',
    shown: (text) => `It will read: ${text}`,
    submit: 'Save the pattern',
  },
  done: { set: 'The pattern is saved.', dropped: 'The pattern is dropped.' },
  void: {
    title: 'Void numbers',
    lead: 'Once a correction takes the acceptance back its number is void and never used again.',
    caption: 'Void numbers',
    text: 'Case number',
    number: 'Dispute',
    on: 'Void since',
    reason: 'Reason',
    disposed: '(The reason was disposed of)',
    none: 'No number is void.',
  },
  problems: {
    'no-year': 'Without {year} the numbers of different years would be alike',
    'no-seq': 'Without {seq} the numbers of different cases would be alike',
    'unknown-token': 'In braces only year, organ, type, seq or seq:1 to seq:9',
    'unknown-body': 'There is no such body today: choose one from the list',
  },
}
