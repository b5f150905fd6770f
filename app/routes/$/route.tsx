import { refused } from '#app/http/refusal.server'
import { open } from '#app/http/doorway.server'

// No page at this address: the frame stays, and says so.

export const loader = open(() => {
  throw refused({ code: 'not-found' })
})

export const action = open(() => {
  throw refused({ code: 'not-found' })
})

export default function NothingHere() {
  return null
}
