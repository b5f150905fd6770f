import type { Shape } from '#app/messages/shape'
import type { kit as chinese } from '#app/messages/zh-CN/kit'

export const kit: Shape<typeof chinese> = {
  optional: 'optional',
  errors: (count) => (count === 1 ? 'One thing needs changing' : `${count} things need changing`),
  errorAt: (label, words) => `${label}: ${words}`,
  labelled: (label, value) => `${label}: ${value}`,
  between: ', ',
  listed: (items) => items.join(', '),
  errorMark: 'Error: ',
  yuan: 'yuan',
  choose: 'Choose',
  filter: 'Filter',
  clear: 'Clear filters',
  moreFilters: 'More filters',
  pager: { label: 'Pages', first: 'First', previous: 'Previous', next: 'Next' },
  missing: 'No data',
}
