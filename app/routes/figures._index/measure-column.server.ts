/** A column that counts one measure, with its name. The shelf of measures stays on the server. */
import type { ColumnView } from '#app/components/figures/table-view'
import { measureByKey } from '#app/domain/measures'

export const measureColumn = (measure: string): ColumnView => ({
  key: measure,
  name: measureByKey(measure)?.name ?? { zh: measure, en: measure },
})
