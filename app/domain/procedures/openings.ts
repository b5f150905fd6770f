/** Which procedures a person may open at the desk, and at which bodies: read from the procedures' own data. */
import type { Role } from '#app/domain/people/role'
import type { Catalogue, Procedure } from '#app/domain/procedures/procedure'
import type { Body } from '#app/domain/territory/body'

/** In the order of the shelf. */
export const openableBy = (role: Role, catalogue: Catalogue): Procedure[] =>
  [...catalogue.values()].filter(({ opening }) => opening.direct && opening.by.includes(role))

/** May this body have it? */
export const mayHave = (rules: Procedure, body: Pick<Body, 'kind'> | undefined): boolean =>
  body !== undefined && rules.opening.at.includes(body.kind)

/**
 * The one procedure that is meant when a person in the field reports without choosing: the only one they may open that
 * a grid may have. Undefined for everyone whose body is no grid.
 */
export function reportedInField(role: Role, body: Pick<Body, 'kind'> | undefined, catalogue: Catalogue) {
  if (body?.kind !== 'grid') return undefined
  const found = openableBy(role, catalogue).filter((rules) => mayHave(rules, body))
  return found.length === 1 ? found[0] : undefined
}
