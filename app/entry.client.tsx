import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { isLocale, loadMessages } from '#app/messages/in-browser'
import { keepInPageLinks } from '#app/ui/in-page-links'
import { RequestProvider } from '#app/ui/request-context'

const faultId = document.querySelector<HTMLMetaElement>('meta[name="fault"]')?.content

const { lang } = document.documentElement

const hydrate = () =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RequestProvider value={{ nonce: undefined, faultId }}>
          <RemixBrowser />
        </RequestProvider>
      </StrictMode>,
    )
  })

keepInPageLinks()
// Not loaded, the page stays as it came: readable, and with forms that send.
void loadMessages(isLocale(lang) ? lang : 'zh-CN').then(hydrate)
