import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A file as the inspections see it: its path from the top folder, with slashes, and its text. */
export type Source = { path: string; text: string }

const notOurs = /(^|\/)(node_modules|build|data|coverage|\.git|\.cache|generated)(\/|$)/

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (notOurs.test(path)) return []
    return entry.isDirectory() ? walk(path) : [path]
  })
}

/** Every file of the project that somebody wrote. */
export const allPaths = (): string[] => walk('')

export const read = (path: string): Source => ({ path, text: readFileSync(join(root, path), 'utf8') })

const programs = allPaths().filter((path) => /^(app|prisma|test)\/.*\.tsx?$/.test(path))

/** The programs of app, prisma and test. */
export const sources = (): Source[] => programs.map(read)

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test/')
