import { packSchemaText } from '#app/exchange/pack-schema'
import { open } from '#app/http/doorway.server'

/** The schema packs are made and read by: for every receiver, signed in or not. */
export const loader = open(
  () => new Response(packSchemaText(), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } }),
)
