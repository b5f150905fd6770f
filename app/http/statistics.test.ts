import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matchRoutes } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { isStatistics } from '#app/http/statistics'

const get = (path: string) => isStatistics({ method: 'GET', path })

describe('isStatistics', () => {
  it.each([
    '/figures',
    '/figures/',
    '/figures/chart.svg',
    '/returns/frozen/r1/xlsx',
    '/public',
    '/samples/s1',
    '/signals',
  ])('knows %s', (path) => expect(get(path)).toBe(true))

  it.each(['/', '/disputes', '/disputes/figures', '/figuresque', '/schemas/return.json', '/assets/figures.js', '/%'])(
    'leaves %s to the host',
    (path) => expect(get(path)).toBe(false),
  )

  it.each(['POST', 'PUT', 'DELETE'])('leaves every %s to the host', (method) =>
    expect(isStatistics({ method, path: '/returns/freeze' })).toBe(false),
  )

  it.each(['/FIGURES', '/%66igures', '/Public/data/returns.json', '//figures', '/./figures', '/figures%2Fcases'])(
    'is not led past the list by spelling: %s',
    (path) => {
      // Where the pages find one of theirs, it is one of the list.
      const found = matchRoutes([{ path: '/figures' }, { path: '/figures/*' }, { path: '/public/*' }], path) !== null
      expect(get(path) || !found).toBe(true)
    },
  )

  it('has on its list every page whose loader counts', () => {
    const counting =
      /#app\/(db\/(figures|cells|cases|difference|timeliness|composed|samples|signals)|charts\/[a-z-]+)\.server'/
    const routes = fileURLToPath(new URL('../routes/', import.meta.url))
    const files = readdirSync(routes, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const found = files.filter((name) => counting.test(readFileSync(join(routes, name), 'utf8')))
    const others = found.filter((name) => !get(`/${name.split(/[./]/)[0]}`))
    expect(found.length).toBeGreaterThan(10)
    // Reports are checked in a process of their own as they are; its form asks for the years only.
    expect(others).toEqual([join('check-report._index', 'route.tsx')])
  })
})
