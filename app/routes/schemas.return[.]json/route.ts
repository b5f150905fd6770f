import { returnSchemaText } from '#app/exchange/return-schema'
import { open } from '#app/http/doorway.server'

/** The schema returns are sent and read by: for every receiver, signed in or not. */
export const loader = open(
  () => new Response(returnSchemaText(), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } }),
)
