import { Link, useNavigation } from '@remix-run/react'
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
        <Link className="brand" to="/">
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
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {hasPlaces ? <BottomBar places={data.places} /> : null}
      <Loading />
    </div>
  )
}
