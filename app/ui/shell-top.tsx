import { Form, Link, useLocation, useSearchParams } from '@remix-run/react'
import { localeNames } from '#app/messages/index'
import type { Locale } from '#app/messages/index'
import { useLocale, useMessages, useSay } from '#app/messages/context'
import { Button } from './button'
import { Icon } from './icon'
import { PostForm } from './post-form'
import type { ShellData, ShellPerson } from './shell-data'

function useHere(): string {
  const { pathname, search } = useLocation()
  return pathname + search
}

/** One search box for the whole product; it opens the list of disputes with `q`. */
export function SearchBox() {
  const { search } = useMessages().shell
  const [query] = useSearchParams()
  const asked = useLocation().pathname === '/disputes' ? (query.get('q') ?? '') : ''
  return (
    <Form className="search" role="search" method="get" action="/disputes" key={asked}>
      <input
        type="search"
        name="q"
        maxLength={60}
        defaultValue={asked}
        aria-label={search.label}
        placeholder={search.placeholder}
      />
      <button type="submit" className="search-go">
        <Icon name="search" />
        <span className="unseen">{search.submit}</span>
      </button>
    </Form>
  )
}

const otherLocale: Record<Locale, Locale> = { 'zh-CN': 'en', en: 'zh-CN' }

/** Posts `to` (the language wanted) and `back` (this page) to `/language`. */
export function LanguageSwitch() {
  const other = otherLocale[useLocale()]
  return (
    <PostForm action="/language" className="language" reloadDocument>
      <input type="hidden" name="to" value={other} />
      <input type="hidden" name="back" value={useHere()} />
      <button type="submit" className="top-button" lang={other}>
        {localeNames[other]}
      </button>
    </PostForm>
  )
}

/** Posts `to` (`large` or `normal`) and `back` to `/size`. */
function SizeSwitch({ size }: Pick<ShellData, 'size'>) {
  const { me } = useMessages().shell
  return (
    <PostForm action="/size" reloadDocument>
      <input type="hidden" name="to" value={size === 'large' ? 'normal' : 'large'} />
      <input type="hidden" name="back" value={useHere()} />
      <Button tone="quiet">{size === 'large' ? me.normalText : me.largeText}</Button>
    </PostForm>
  )
}

function MyMenu({ person, size }: { person: ShellPerson } & Pick<ShellData, 'size'>) {
  const { me } = useMessages().shell
  const say = useSay()
  return (
    <details className="me" key={useHere()}>
      <summary className="top-button" aria-label={me.menu(person.name)}>
        <Icon name="me" />
        <span className="me-name">{person.name}</span>
      </summary>
      <div className="me-sheet">
        <p>
          <strong>{person.name}</strong>
          <span className="me-role">{say(person.roleWords)}</span>
          <span className="me-role">{say(person.bodyName)}</span>
        </p>
        <ul>
          <li>
            <Link className="button button-quiet" to="/account">
              {me.account}
            </Link>
          </li>
          <li className="me-there">
            <LanguageSwitch />
          </li>
          <li>
            <SizeSwitch size={size} />
          </li>
          <li>
            <PostForm action="/sign-out" reloadDocument>
              <Button tone="quiet">{me.signOut}</Button>
            </PostForm>
          </li>
        </ul>
      </div>
    </details>
  )
}

/** Who I am; before signing in, the way to do so. */
export function Me({ data }: { data: ShellData }) {
  const { me } = useMessages().shell
  const { pathname } = useLocation()
  if (data.person) return <MyMenu person={data.person} size={data.size} />
  if (pathname === '/sign-in') return null
  return (
    <Link className="top-button" to="/sign-in">
      {me.signIn}
    </Link>
  )
}
