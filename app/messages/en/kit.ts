import type { Shape } from '#app/messages/shape'
import type { kit as chinese } from '#app/messages/zh-CN/kit'

export const kit: Shape<typeof chinese> = {
  optional: 'optional',
  errors: (count) => (count === 1 ? 'One thing needs changing' : `${count} things need changing`),
  errorMark: 'Error: ',
  yuan: 'yuan',
  choose: 'Choose',
  filter: 'Filter',
  clear: 'Clear filters',
  moreFilters: 'More filters',
  nothing: 'No records',
  pager: { label: 'Pages', first: 'First', previous: 'Previous', next: 'Next' },
  steps: { done: 'Done', now: 'Current', ahead: 'Ahead' },
  tones: { info: 'Note', good: 'Done', soon: 'Attention', bad: 'Urgent', quiet: 'Note' },
  missing: 'No data',
  current: 'Current page',
}
