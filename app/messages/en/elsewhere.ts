import type { Shape } from '#app/messages/shape'
import type { elsewhere as chinese } from '#app/messages/zh-CN/elsewhere'

export const elsewhere: Shape<typeof chinese> = {
  title: 'It may be elsewhere already: please check',
  pending: 'It is on record that another body has it; what to do is not yet decided.',
  by: { identity: 'same identity number', phone: 'same phone', name: 'same name and kind of dispute' },
  line: ({ kind, procedure, stage, open, by }) =>
    `${kind}${procedure ? ` · ${procedure}` : ''}${stage ? ` · ${stage}` : ''} (${open ? 'open' : 'ended within a year'}, ${by})`,
  ask: (desk) =>
    `Only disputes whose people you may match are looked at. Whether the same quarrel is elsewhere, ask the parties${desk ? ` or the counter of ${desk}` : ''}.`,
  judge:
    'This is a hint and nothing follows from it. If it is the same quarrel, put it on record; a person then decides.',
  record: 'Record that it is elsewhere',
}
