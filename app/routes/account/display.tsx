import { useRouteLoaderData } from '@remix-run/react'
import type { loader as root } from '#app/root'
import { useLocale, useMessages } from '#app/messages/context'
import { localeNames, locales } from '#app/messages/locale'
import { Button } from '#app/ui/button'
import { PostForm } from '#app/ui/post-form'

/** One choice of several, made at once: no scripts, no button that says "save". */
function Switch({ action, to, label, now }: { action: string; to: string; label: string; now: boolean }) {
  const { current } = useMessages().account.display
  if (now)
    return (
      <p>
        <strong>{label}</strong> <span className="quiet">({current})</span>
      </p>
    )
  return (
    <PostForm action={action} reloadDocument>
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="back" value="/account" />
      <Button>{label}</Button>
    </PostForm>
  )
}

export function Display() {
  const { display } = useMessages().account
  const locale = useLocale()
  const size = useRouteLoaderData<typeof root>('root')?.size ?? 'normal'
  return (
    <dl className="facts">
      <div className="fact">
        <dt>{display.language}</dt>
        {locales.map((each) => (
          <dd key={each}>
            <Switch action="/language" to={each} label={localeNames[each]} now={each === locale} />
          </dd>
        ))}
      </div>
      <div className="fact">
        <dt>{display.size}</dt>
        {(['normal', 'large'] as const).map((each) => (
          <dd key={each}>
            <Switch action="/size" to={each} label={display[each]} now={each === size} />
          </dd>
        ))}
      </div>
    </dl>
  )
}
