import type { Shape } from '#app/messages/shape'
import type { problems as chinese } from '#app/messages/zh-CN/problems'

export const problems: Shape<typeof chinese> = {
  required: 'Please fill this in',
  'too-long': 'Too long; please shorten it',
  'too-short': 'Too short; please write it out',
  'too-small': 'The number is too small; please check it',
  'too-large': 'The number is too large; please check it',
  'not-a-number': 'Please enter a number',
  'not-a-day': 'Please enter a day, such as 2020-03-02',
  'not-a-choice': 'Please choose from the list',
  'bad-format': 'The format is not right; please check it',
  'not-valid': 'This cannot be read; please enter it again',
}
