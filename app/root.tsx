import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import type { ReactNode } from 'react'
import { shellData } from '#app/http/shell.server'
import { MessagesProvider } from '#app/messages/context'
import { messagesFor } from '#app/messages/index'
import { CsrfProvider } from '#app/ui/post-form'
import { useRequestFacts } from '#app/ui/request-context'
import { Shell } from '#app/ui/shell'
import type { ShellData } from '#app/ui/shell-data'
import { troubleOf } from '#app/ui/trouble'
import { TroublePage } from '#app/ui/trouble-page'
import icon from '#app/ui/favicon.svg?no-inline'
import style from '#app/ui/style.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: style },
  { rel: 'icon', href: icon, type: 'image/svg+xml' },
]

/** The title of pages that give none of their own, among them those that stand in for a page that failed. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const { shell, trouble } = messagesFor(data?.locale ?? 'zh-CN')
  const subject = error ? trouble[troubleOf(error, undefined).kind].title : shell.tagline
  return [{ title: `${subject} - ${shell.name}` }]
}

export function loader({ request, context }: LoaderFunctionArgs): Promise<ShellData> {
  return shellData(request, context)
}

/** The frame when even the root loader failed: a stranger, reading Chinese. */
const stranger: ShellData = { locale: 'zh-CN', person: null, places: [], demo: false, csrf: '', size: 'normal' }

function useShell(): ShellData {
  return useRouteLoaderData<typeof loader>('root') ?? stranger
}

export function Layout({ children }: { children: ReactNode }) {
  const { locale, size } = useShell()
  const { nonce, faultId } = useRequestFacts()
  return (
    <html lang={locale} data-size={size}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {faultId ? <meta name="fault" content={faultId} /> : null}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const data = useShell()
  return (
    <MessagesProvider locale={data.locale}>
      <CsrfProvider value={data.csrf}>
        <Shell data={data}>{children}</Shell>
      </CsrfProvider>
    </MessagesProvider>
  )
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  const { faultId } = useRequestFacts()
  return (
    <Frame>
      <TroublePage trouble={troubleOf(useRouteError(), faultId)} />
    </Frame>
  )
}
