/** What a browser must load before a page is whole: the scripts and styles its HTML names, compressed. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export function firstLoad(html: string): { scripts: number; styles: number } {
  const named = new Set([...html.matchAll(/\/assets\/[\w.$-]+\.(?:js|css)/g)].map(([path]) => path))
  const sum = (ending: string) =>
    [...named]
      .filter((path) => path.endsWith(ending))
      .map((path) => join('build/client', path))
      .filter((file) => existsSync(file))
      .reduce((total, file) => total + gzipSync(readFileSync(file)).length, 0)
  return { scripts: sum('.js') / 1024, styles: sum('.css') / 1024 }
}
