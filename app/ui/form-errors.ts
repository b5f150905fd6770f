/** What a server's or a schema's check found: by field name (`parties.0.name`), one or more words each. */
export type FieldErrors = Readonly<Record<string, string | readonly string[] | undefined>>

/** The first words for a field, as the field's `error` wants them. */
export function errorOf(errors: FieldErrors | undefined, name: string): string | undefined {
  const found = errors?.[name]
  return typeof found === 'string' ? found : found?.[0]
}

/** react-hook-form's nested errors as one flat record: `{parties: [{name: {message}}]}` → `{'parties.0.name': …}`. */
export function flatErrors(nested: unknown, path = ''): Record<string, string> {
  if (typeof nested !== 'object' || nested === null) return {}
  if ('message' in nested && typeof nested.message === 'string' && 'type' in nested) return { [path]: nested.message }
  const found: Record<string, string> = {}
  for (const [key, value] of Object.entries(nested)) {
    if (key !== 'ref') Object.assign(found, flatErrors(value, path ? `${path}.${key}` : key))
  }
  return found
}
