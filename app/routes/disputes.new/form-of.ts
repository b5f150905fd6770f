import { catalogue } from '#app/domain/procedures'
import { registerForm } from './form'

/** The form of a registration under a procedure, with the whole shelf: loaded by a page only when it is sent. */
export function formOf(procedure: string) {
  const rules = catalogue.get(procedure)
  if (!rules) throw new Error(`no procedure ${procedure} on the shelf`)
  return registerForm(rules)
}
