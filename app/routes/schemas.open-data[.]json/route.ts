import { openDataSchemaText } from '#app/exchange/open-data.server'
import { open } from '#app/http/doorway.server'

/** The schema open data is read by: for everybody. */
export const loader = open(
  () => new Response(openDataSchemaText(), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } }),
)
