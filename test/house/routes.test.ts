import { describe, expect, it } from 'vitest'
import { roleKeys } from '#app/domain/people/role'
import { placesFor } from '#app/http/shell.server'
import { exported } from '#test/house/code'
import { allPaths, isTest, sources, type Source } from '#test/house/sources'

/** Loaders and actions that let people in without the doorway. */
function unguarded(files: Source[]): string[] {
  return files.flatMap((file) =>
    ['loader', 'action'].flatMap((name) => {
      const made = exported(file).get(name)
      return made === undefined || /^(reading|acting|open)\s*[(<]/.test(made) ? [] : [`${file.path}: ${name}`]
    }),
  )
}

describe('routes', () => {
  const routes = sources().filter(({ path }) => path.startsWith('app/routes/') && !isTest(path))

  it('let people in through the doorway only: reading(…), acting(…) or open(…)', () => {
    expect(unguarded(routes)).toEqual([])
  })

  it('would be caught at a side door', () => {
    const plant = (text: string) => unguarded([{ path: 'app/routes/x/route.tsx', text }])
    expect(plant('export async function loader() {}')).toEqual(['app/routes/x/route.tsx: loader'])
    expect(plant('export const action = async () => null')).toEqual(['app/routes/x/route.tsx: action'])
    expect(plant("export { loader } from './other'")).toEqual(['app/routes/x/route.tsx: loader'])
    expect(plant('const loader = () => 1\nexport { loader }')).toEqual(['app/routes/x/route.tsx: loader'])
    expect(plant("export const loader = reading('see-figures', () => ({}))")).toEqual([])
  })

  it('are folders with route.tsx inside', () => {
    const loose = allPaths().filter((path) => /^app\/routes\/[^/]+$/.test(path) && !path.endsWith('.md'))
    expect(loose).toEqual([])
  })

  it('are there for every place the frame leads to', () => {
    const addresses = roleKeys.flatMap((role) =>
      placesFor({ account: 'a', name: 'n', role, body: 'b' }).map(({ to }) => to),
    )
    const dotted = (to: string) => to.slice(1).replaceAll('/', '.')
    const folders = (to: string) => (to === '/' ? ['_index'] : [dotted(to), `${dotted(to)}._index`])
    const isThere = (to: string) => folders(to).some((each) => paths.has(`app/routes/${each}/route.tsx`))
    const paths = new Set(routes.map(({ path }) => path))
    const missing = [...new Set(addresses)].filter((to) => !isThere(to))
    expect(missing).toEqual([])
  })
})
