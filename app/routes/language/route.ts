import { redirect } from '@remix-run/node'
import { choiceCookie } from '#app/http/cookies.server'
import { open } from '#app/http/doorway.server'
import { safeRedirect } from '#app/http/safe-redirect'
import { isLocale } from '#app/messages/locale'

/** The language of the pages, kept in a cookie: takes `to` and goes back to `back`. */
export const action = open(async (visit) => {
  const form = await visit.form()
  const to = form.get('to')
  const headers: HeadersInit = isLocale(to) ? { 'Set-Cookie': choiceCookie('locale', to, visit.context.secure) } : {}
  return redirect(safeRedirect(form.get('back')), { headers })
})

export const loader = open(() => redirect('/'))
