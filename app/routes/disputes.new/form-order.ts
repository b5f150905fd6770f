import type { FieldErrors } from '#app/ui/form-errors'

type Form = { quick: boolean; fields: readonly { name: string; required: boolean }[] }

const ofParty = ['side', 'kind', 'name', 'phone', 'identity', 'address', 'minor']
const inputs = [
  ...['category', 'title', 'parties', 'place', 'body', 'entry'],
  ...['on', 'source', 'story', 'amount', 'people'],
]

/** What is wrong, from the top of the form to its end, so that the summary is worked off downwards. */
export function inFormOrder(problems: FieldErrors, form: Form): FieldErrors {
  const places = Object.keys(problems).map((name) => [name, placeOf(name, form)] as const)
  const sorted = places.sort(([, [a, row, cell]], [, [b, otherRow, otherCell]]) =>
    a === b ? row - otherRow || cell - otherCell : a - b,
  )
  return Object.fromEntries(sorted.map(([name]) => [name, problems[name]]))
}

type Place = readonly [block: number, row: number, cell: number]

/** Where an input stands; one nobody knows comes last. */
function placeOf(input: string, { quick, fields }: Form): Place {
  const [, row, cell = ''] = /^parties\.(\d+)\.(\w+)$/.exec(input) ?? []
  if (row !== undefined) return [inputs.indexOf('parties'), Number(row), ofParty.indexOf(cell)]
  const entry = fields.findIndex(({ name }) => input === `entry.${name}`)
  // A report from the field keeps what may be left out to the end.
  if (entry >= 0) return [quick && !fields[entry]?.required ? inputs.length : inputs.indexOf('entry'), 0, entry]
  const block = inputs.indexOf(input)
  return [block >= 0 ? block : inputs.length + 1, 0, 0]
}
