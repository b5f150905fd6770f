import { redirect } from '@remix-run/node'
import { choiceCookie } from '#app/http/cookies.server'
import { open } from '#app/http/doorway.server'
import { safeRedirect } from '#app/http/safe-redirect'

/** The size of the text, kept in a cookie: takes `to` and goes back to `back`. */
export const action = open(async (visit) => {
  const form = await visit.form()
  const to = form.get('to')
  const headers: HeadersInit =
    to === 'normal' || to === 'large' ? { 'Set-Cookie': choiceCookie('size', to, visit.context.secure) } : {}
  return redirect(safeRedirect(form.get('back')), { headers })
})

export const loader = open(() => redirect('/'))
