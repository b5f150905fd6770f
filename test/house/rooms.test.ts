import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allPaths, isTest, read, root, sources } from '#test/house/sources'

const forbiddenRooms = /(^|\/)(utils?|helpers?|misc|common|shared|lib|services?|types|constants|legacy|v2)(\/|$)/

describe('rooms', () => {
  it('have names that say what lives there', () => {
    const folders = new Set(allPaths().map((path) => dirname(path)))
    expect([...folders].filter((folder) => forbiddenRooms.test(folder))).toEqual([])
  })

  it('hold files in kebab-case', () => {
    const odd = sources().filter(({ path }) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(path.split('/').at(-1) ?? ''))
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  it('export by name; default only where Remix, React Router or a tool asks', () => {
    const asked = /^app\/(routes\/|root\.tsx|entry\.)/
    const found = sources().filter(({ path, text }) => !asked.test(path) && /^export default /m.test(text))
    expect(found.map(({ path }) => path).filter((path) => path !== 'test/browser/serve.ts')).toEqual([])
  })

  it('keep files short: what is longer than 120 lines is printed, longer than 240 is refused', () => {
    const length = (text: string) => text.split('\n').length - 1
    const long = sources()
      .filter(({ path }) => !isTest(path))
      .map(({ path, text }) => ({ path, lines: length(text) }))
      .filter(({ lines }) => lines > 120)
      .sort((a, b) => b.lines - a.lines)
    if (long.length > 0) console.log(long.map(({ path, lines }) => `${lines} lines  ${path}`).join('\n'))
    expect(long.filter(({ lines }) => lines > 240)).toEqual([])
  })
})

describe('what is written about the rooms', () => {
  const readmes = allPaths().filter((path) => path.endsWith('README.md'))

  it('is there for each room of the app', () => {
    const rooms = new Set(allPaths().flatMap((path) => /^app\/[^/]+(?=\/)/.exec(path) ?? []))
    expect([...rooms].filter((room) => !existsSync(join(root, room, 'README.md')))).toEqual([])
  })

  it('is short: 40 lines for a room', () => {
    const long = readmes.filter(
      (path) => /^(app|prisma|test)\/.*README\.md$/.test(path) && read(path).text.split('\n').length > 41,
    )
    expect(long).toEqual([])
  })

  it('names only paths that are there', () => {
    const gone = readmes.flatMap((path) => missingPaths(path, read(path).text))
    expect(gone).toEqual([])
  })

  it('would be caught at a path that is gone', () => {
    expect(
      missingPaths('app/db/README.md', 'see `app/db/nowhere.server.ts` and `app/db/connection.server.ts`'),
    ).toEqual(['app/db/README.md: app/db/nowhere.server.ts'])
  })
})

/** Paths in backticks and links that lead nowhere, from the top folder or from the document's own. */
function missingPaths(document: string, text: string): string[] {
  const named = [...text.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? match[2] ?? '')
  const paths = named
    .map((each) => each.replace(/[#:].*$/, ''))
    .filter((each) => /^[\w@.$_-]+(\/[\w@.$_-]+)+\/?$|^[\w-]+\.(ts|tsx|md|json|js)$/.test(each))
  const isThere = (path: string) =>
    [root, join(root, dirname(document)), join(root, 'app')].some(
      (from) => existsSync(join(from, path)) && statSync(join(from, path)),
    )
  const made = /^(build|data|node_modules|coverage)(\/|$)/
  return [...new Set(paths)].filter((path) => !made.test(path) && !isThere(path)).map((path) => `${document}: ${path}`)
}
