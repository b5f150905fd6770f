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
  return { scripts: (sum('.js') + wordsOf(named)) / 1024, styles: sum('.css') / 1024 }
}

/** The words of one language are fetched by a script before the page comes to life: the larger of the languages counts. */
function wordsOf(named: ReadonlySet<string>): number {
  const path = [...named].find((each) => each.includes('/in-browser-'))
  if (path === undefined) throw new Error('the page names no script that loads its words')
  const text = readFileSync(join('build/client', path), 'utf8')
  const languages = [...text.matchAll(/import\("\.\/([\w.$-]+\.js)"\)/g)].map(([, name = '']) => name)
  if (languages.length < 2) throw new Error('the script that loads the words names fewer than two languages')
  return Math.max(...languages.map((name) => gzipSync(readFileSync(join('build/client/assets', name))).length))
}
