import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { keepInPageLinks } from '#app/ui/in-page-links'
import { RequestProvider } from '#app/ui/request-context'

const faultId = document.querySelector<HTMLMetaElement>('meta[name="fault"]')?.content

keepInPageLinks()
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
