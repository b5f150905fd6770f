import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { flatRoutes } from '@remix-run/dev/dist/config/flat-routes.js'
import { root } from '#test/house/sources'

// Every page of the product, read from app/routes as the build reads it, and served without a build.

type Options = { ignoredRouteFiles: string[]; future: object }
const [remixOptions = { ignoredRouteFiles: [], future: {} }] = Object.values(
  import.meta.glob<Options>('/remix.config.js', { eager: true, import: 'default' }),
)

export type RouteModule = { loader?: unknown; action?: unknown; default?: unknown }

const modules = import.meta.glob<RouteModule>('/app/routes/*/route.{ts,tsx}')

export type ServedRoute = { id: string; path: string; module: RouteModule }

/** All routes of the manifest, in order of their names: `routes/disputes.$number._index`, `/disputes/:number`. */
export async function servedRoutes(): Promise<ServedRoute[]> {
  const manifest = flatRoutes(join(root, 'app'), remixOptions.ignoredRouteFiles)
  const found = await Promise.all(
    Object.values(manifest).map(async ({ id, path = '', file }) => {
      const load = modules[`/app/${file}`]
      if (!load) throw new Error(`${file} is not where a route is looked for`)
      return { id, path: `/${path}`, module: await load() }
    }),
  )
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What `remix vite:build` would give the host, its scripts and styles aside. */
export async function builtFrom(routes: readonly ServedRoute[]): Promise<ServerBuild> {
  const manifest = flatRoutes(join(root, 'app'), remixOptions.ignoredRouteFiles)
  const entry = (await import('#app/entry.server')) as ServerBuild['entry']['module']
  const all = [
    { id: 'root', path: '', index: undefined, parentId: undefined, module: await import('#app/root') },
    ...routes.map(({ id, module }) => ({ ...manifest[id], id, module })),
  ] as unknown as ServerBuild['routes'][string][]
  const byId = <Value>(of: (route: ServerBuild['routes'][string]) => Value) =>
    Object.fromEntries(all.map((route) => [route.id, of(route)]))
  return {
    mode: 'production',
    entry: { module: entry },
    routes: byId((route) => route),
    assets: {
      ...{ version: '1', url: '/assets/manifest.js', entry: { imports: [], module: '/assets/entry.js' } },
      routes: byId(({ id, path, index, parentId, module }) => ({
        ...{ id, path, index, parentId, module: `/assets/${id}.js`, imports: [] },
        ...{
          hasLoader: 'loader' in module,
          hasAction: 'action' in module,
          hasErrorBoundary: 'ErrorBoundary' in module,
        },
        ...{ hasClientLoader: false, hasClientAction: false },
      })),
    },
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
    future: {
      ...remixOptions.future,
      v3_routeConfig: false,
      unstable_optimizeDeps: false,
    } as unknown as ServerBuild['future'],
  }
}
