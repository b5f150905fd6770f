/** What can be wrong with one field, a closed list: words in messages/. */
import type { z } from 'zod'

export const problems = [
  'required',
  'too-long',
  'too-short',
  'too-small',
  'below-zero',
  'below-one',
  'too-large',
  'not-a-number',
  'not-a-day',
  'too-early',
  'not-after-start',
  'taken',
  'not-a-choice',
  'bad-format',
  'bad-phone',
  'bad-identity',
  'not-valid',
  'tells-who',
] as const
export type Problem = (typeof problems)[number]
export const isProblem = (text: string): text is Problem => (problems as readonly string[]).includes(text)

/** Field path (a.b.0.c) → what is wrong with it. A schema may name a problem itself as its message. */
export function problemsOf(error: z.ZodError): Record<string, Problem[]> {
  // Without a prototype: a field may be called what every object answers to.
  const found = Object.create(null) as Record<string, Problem[]>
  for (const issue of error.issues) (found[issue.path.join('.')] ??= []).push(problemOf(issue))
  return { ...found }
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  if (isProblem(issue.message)) return issue.message
  const missing = 'input' in issue ? issue.input === undefined : /received undefined/.test(issue.message)
  switch (issue.code) {
    case 'invalid_type':
      return missing ? 'required' : issue.expected === 'number' ? 'not-a-number' : 'not-valid'
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? 'required' : 'too-short'
      return issue.minimum === 0 ? 'below-zero' : issue.minimum === 1 ? 'below-one' : 'too-small'
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-large'
    case 'invalid_value':
      return missing ? 'required' : 'not-a-choice'
    case 'invalid_format':
      return 'bad-format'
    default:
      return 'not-valid'
  }
}
