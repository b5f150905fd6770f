import type { ActionFunction, LoaderFunction, ServerBuild } from '@remix-run/node'

export type Route = { loader?: LoaderFunction; action?: ActionFunction }

/** Pages without a face: each shows what its loader gave, or what was thrown, as JSON. */
export function faceless(routes: Record<string, Route>): ServerBuild {
  const module = (route: Route) => ({ default: () => null, ...route })
  const show: ServerBuild['entry']['module']['default'] = (_request, status, headers, remix) =>
    new Response(JSON.stringify({ ...remix.staticHandlerContext, matches: undefined }), { status, headers })
  const entries = Object.entries(routes).map(([path, route]) => [
    `routes${path}`,
    { id: `routes${path}`, path: path.slice(1), parentId: 'root', module: module(route) },
  ])
  return {
    entry: { module: { default: show, handleError: () => {} } },
    routes: { root: { id: 'root', path: '', module: module({}) }, ...Object.fromEntries(entries) },
    assets: { version: '', url: '', entry: { imports: [], module: '' }, routes: {} },
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
    mode: 'production',
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: false,
      v3_lazyRouteDiscovery: false,
    },
  }
}
