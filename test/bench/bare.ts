/**
 * The bare page: the same host, the same components, but every loader gives a constant: no database, no session.
 * What a page costs above this is what our reading costs. Run as a process: node --import tsx bare.ts CONSTANTS PORT
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import { installGlobals, json } from '@remix-run/node'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'

/** Address → route id → what its loader gave. */
export type Constants = Record<string, Record<string, unknown>>

async function serve(file: string, port: number): Promise<void> {
  installGlobals()
  const constants = JSON.parse(readFileSync(file, 'utf8')) as Constants
  const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      const given = ({ request }: { request: Request }) => {
        const { pathname, search } = new URL(request.url)
        return json(constants[pathname + search]?.[id] ?? null)
      }
      return [id, route && { ...route, module: { ...route.module, loader: route.module.loader && given } }]
    }),
  ) as ServerBuild['routes']
  const app = express()
  app.set('query parser', false)
  app.use(compression())
  const context = () => ({
    nonce: 'bare',
    requestId: 'bare',
    now: '2021-01-26T00:00:00.000Z',
    visitor: null,
    ip: '',
    secure: false,
    demo: false,
    verified: () => Promise.resolve({ ok: true, checks: [] }),
    signalled: () => Promise.resolve(undefined),
    checkReport: () => Promise.reject(new Error('nothing is checked here')),
  })
  app.all('*', createRequestHandler({ build: { ...build, routes }, mode: 'production', getLoadContext: context }))
  createServer(app).listen(port, '127.0.0.1', () => console.log('bare'))
}

const [file, port] = process.argv.slice(2)
if (file !== undefined && process.argv[1]?.endsWith('bare.ts')) {
  process.env['NODE_ENV'] = 'production'
  await serve(file, Number(port))
}
