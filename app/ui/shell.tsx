import { Link, useLocation, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/context'
import type { ShellData } from './shell-data'
import { LanguageSwitch, Me, SearchBox } from './shell-top'
import { BottomBar, Tree } from './shell-nav'

function DemoBanner() {
  const { demo } = useMessages().shell
  return (
    <aside className="banner" aria-label={demo.label}>
      {demo.text} <Link to="/assumptions">{demo.link}</Link>
    </aside>
  )
}

/** Says that a page is on its way, once it has taken long enough to notice. */
function Loading() {
  const { shell } = useMessages()
  const busy = useNavigation().state !== 'idle'
  return (
    <p className={busy ? 'loading loading-on' : 'loading'} role="status">
      {busy ? shell.loading : null}
    </p>
  )
}

/** The page itself. When a script has changed it, the focus goes to its beginning, as after loading a page. */
function Main({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true })
    shown.current = pathname
  }, [pathname])
  return (
    <main id="main" tabIndex={-1} ref={main}>
      {children}
    </main>
  )
}

/** The frame around every page: where one may go, who one is, one search box. Nothing else repeats. */
export function Shell({ data, children }: { data: ShellData; children: ReactNode }) {
  const { shell } = useMessages()
  const hasPlaces = data.places.length > 0
  return (
    <div className={hasPlaces ? 'shell' : 'shell shell-bare'}>
      <a className="skip" href="#main">
        {shell.skip}
      </a>
      {data.demo ? <DemoBanner /> : null}
      <header className="top">
        <Link className="brand" to={data.person ? '/' : '/public'}>
          {shell.name}
          <span className="brand-tag">{shell.tagline}</span>
        </Link>
        {data.person ? <SearchBox /> : <span className="top-gap" />}
        <div className={data.person ? 'me-there' : undefined}>
          <LanguageSwitch />
        </div>
        <Me data={data} />
      </header>
      {hasPlaces ? <Tree places={data.places} /> : null}
      <Main>{children}</Main>
      {hasPlaces ? <BottomBar places={data.places} /> : null}
      <Loading />
    </div>
  )
}
