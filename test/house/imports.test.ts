import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { isTest, sources, type Source } from '#test/house/sources'

// Imports flow one way: routes → http, db, components, papers, exchange → domain. See the table of rooms in README.md.

type Rule = { rooms: readonly string[]; packages: readonly RegExp[] }

const node = /^node:/
const remix = /^@remix-run\//
const react = /^react(-dom)?($|\/)/
const zod = /^zod$/

const rules: Record<string, Rule> = {
  domain: { rooms: ['domain'], packages: [zod, /^chinese-days$/] },
  messages: { rooms: ['messages', 'domain'], packages: [react] },
  ui: { rooms: ['ui', 'messages', 'domain'], packages: [react, remix] },
  components: { rooms: ['components', 'ui', 'messages', 'domain'], packages: [react, remix, zod, /hook-?form/] },
  db: {
    rooms: ['db', 'domain'],
    packages: [node, zod, /^@prisma\//, /^better-sqlite3$/, /^@node-rs\/argon2$/, /^chinese-days$/],
  },
  http: { rooms: ['http', 'db', 'exchange', 'domain', 'messages', 'ui', 'prisma'], packages: [/./] },
  papers: { rooms: ['papers', 'messages', 'domain'], packages: [/./] },
  charts: { rooms: ['charts', 'domain'], packages: [/^echarts\//, /^node:crypto$/] },
  exchange: { rooms: ['exchange', 'messages', 'domain'], packages: [/./] },
  command: { rooms: ['command', 'db', 'exchange', 'papers', 'domain', 'messages', 'prisma'], packages: [node, zod] },
  routes: {
    rooms: ['routes', 'http', 'db', 'components', 'charts', 'papers', 'exchange', 'ui', 'messages', 'domain', 'entry'],
    packages: [react, remix, zod, /hook-?form/, /^node:crypto$/],
  },
  entry: { rooms: ['http', 'ui', 'messages', 'domain'], packages: [/./] },
  prisma: { rooms: ['prisma', 'db', 'domain'], packages: [/./] },
}

/** `app/db/…` is in db; files at the top of app belong to no room and are called entry. */
function roomOf(path: string): string {
  const [top = '', second = '', more] = path.split('/')
  return top !== 'app' ? top : more === undefined ? 'entry' : second
}

function target(from: string, specifier: string): { room: string } | { package: string } {
  const house = /^#(app|prisma|test)\/(.*)$/.exec(specifier)
  if (house) return { room: roomOf(`${house[1]}/${house[2]}`) }
  return specifier.startsWith('./') || specifier === '.' ? { room: roomOf(from) } : { package: specifier }
}

const importsOf = ({ text }: Source) => ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName)

function faultOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('..')) return `${path}: ${specifier} climbs; say #app/…`
  const room = roomOf(path)
  const rule = rules[room]
  const to = target(path, specifier)
  if (rule === undefined) return room === 'test' ? undefined : `${path}: there is no room "${room}"`
  if ('room' in to)
    return rule.rooms.includes(to.room) ? undefined : `${path}: ${room} does not import ${to.room} (${specifier})`
  return rule.packages.some((each) => each.test(to.package))
    ? undefined
    : `${path}: ${room} does not import ${to.package}`
}

/** What imports the wrong way. Tests may use what tests are made with. */
function faultsIn(files: Source[]): string[] {
  return files.flatMap((file) => {
    const found = importsOf(file).flatMap((specifier) => faultOf(file.path, specifier) ?? [])
    return isTest(file.path) ? found.filter((fault) => fault.includes('climbs')) : found
  })
}

describe('imports', () => {
  it('flow one way through the rooms', () => {
    const files = sources()
    expect(files.length).toBeGreaterThan(100)
    expect(faultsIn(files)).toEqual([])
  })

  it('are known to the inspection: a planted bad one is found, by the name of its room', () => {
    const plant = (path: string, text: string) => faultsIn([{ path, text }])
    expect(plant('app/domain/x.ts', "import { database } from '#app/db/connection.server'")).toEqual([
      'app/domain/x.ts: domain does not import db (#app/db/connection.server)',
    ])
    expect(plant('app/domain/x.ts', "import fs from 'node:fs'")).toHaveLength(1)
    expect(plant('app/domain/x.ts', "export * from 'react'")).toHaveLength(1)
    expect(plant('app/routes/a/route.tsx', "import { PrismaClient } from '@prisma/client'")).toHaveLength(1)
    expect(plant('app/routes/a/route.tsx', "const x = await import('better-sqlite3')")).toHaveLength(1)
    expect(plant('app/components/x.tsx', "import type { A } from '#app/http/b'")).toHaveLength(1)
    expect(plant('app/db/x.server.ts', "import { a } from '../http/b'")).toHaveLength(1)
    expect(plant('app/utils/x.ts', "import { a } from './b'")).toEqual(['app/utils/x.ts: there is no room "utils"'])
    expect(plant('app/routes/a/route.tsx', "import { perform } from '#app/db/perform.server'")).toEqual([])
  })
})
