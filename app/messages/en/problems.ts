import type { Shape } from '#app/messages/shape'
import type { problems as chinese } from '#app/messages/zh-CN/problems'

export const problems: Shape<typeof chinese> = {
  required: 'Please fill this in',
  'too-long': 'Too long; please shorten it',
  'too-short': 'Too short; please write it out',
  'too-small': 'The number is too small; please check it',
  'below-zero': 'The number is too small; it cannot be below 0',
  'below-one': 'The number is too small; it must be at least 1',
  'too-large': 'The number is too large; please check it',
  'not-a-number': 'Please enter a number in figures, such as 3000',
  'not-a-day': 'Please enter a day, such as 2020-03-02',
  'too-early': 'This cannot be before the day of the step; please check it',
  'not-after-start': 'The end must be later than the beginning',
  taken: 'Already taken at that time; please change the time or choose another',
  'not-a-choice': 'Please choose from the list',
  'bad-format': 'The format is not right; please check it',
  'bad-phone': 'Please check it: a mobile number has 11 digits, a landline its area code, a hyphen and the number',
  'bad-identity': 'Please check it: an identity card or credit code number has 18 characters',
  'tells-who': 'Names, numbers or addresses are left: change them as the table below shows',
  'not-valid': 'This cannot be read; please enter it again',
}
