/** The shelf of procedures: one line each. */
import { catalogueOf, type Procedure } from '#app/domain/procedures/procedure'

export const procedures: readonly Procedure[] = []

export const catalogue = catalogueOf(procedures)
