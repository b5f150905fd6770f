/** From the words after `fq` to what is printed and the exit status. Knows the verbs, not the process. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { textTable } from '#app/command/text-table'
import { Wrong, type Counter, type Given, type Verb } from '#app/command/verb'
import { verbs } from '#app/command/verbs'
import { openDatabase, type Database } from '#app/db/connection.server'

export type Outlet = {
  file: string
  now: () => string
  out: (text: string) => void
  err: (line: string) => void
  /** only where lines can be written over: a terminal */
  over?: (line: string) => void
  input: () => Promise<string>
}

const always = {
  json: { type: 'boolean' as const, about: 'answer as one JSON value' },
  help: { type: 'boolean' as const, about: 'what the verb does and which flags it takes' },
}

/** Does what the words say. Returns the exit status: 0, or 1 when it was not done or what was checked is not right. */
export async function answer(words: readonly string[], outlet: Outlet): Promise<0 | 1> {
  let open: Database | undefined
  try {
    const { verb, rest } = verbOf(words)
    if (!verb) {
      outlet.out(overview())
      return 0
    }
    const given = flagsOf(verb, rest)
    if (given['help'] === true) {
      outlet.out(help(verb))
      return 0
    }
    const database = () => (open ??= opened(outlet.file))
    const quiet = given['json'] === true
    const saying = quiet ? { say: () => undefined, over: undefined } : { say: outlet.err, over: outlet.over }
    const counter: Counter = { ...outlet, database, ...saying }
    const { json, text, ok = true } = await verb.run(given, counter)
    outlet.out(given['json'] === true ? JSON.stringify(json) : text)
    return ok ? 0 : 1
  } catch (error) {
    outlet.err(`fq: ${lineOf(error)}`)
    return 1
  } finally {
    await open?.close()
  }
}

function opened(file: string): Database {
  if (!existsSync(file))
    throw new Wrong(
      `there is no database at ${file}. Make the demo county with: npm run -s fq -- demo; or an empty one with: npx tsx prisma/migrate.ts deploy`,
    )
  return openDatabase(file)
}

/** One line whatever was thrown; a fault we did not expect says what kind it is. */
function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const line = error.message.split('\n')[0] ?? ''
  return error instanceof Wrong ? line : `${error.name}: ${line}`
}

function verbOf(words: readonly string[]): { verb?: Verb; rest: string[] } {
  const [first] = words
  if (first === undefined || first === 'help' || first === '--help') return { rest: [] }
  const verb = verbs.find(({ name }) => name.split(' ').every((word, i) => words[i] === word))
  if (!verb) throw new Wrong(`there is no verb ${first}; the verbs are ${verbs.map(({ name }) => name).join(', ')}`)
  return { verb, rest: words.slice(verb.name.split(' ').length) }
}

function flagsOf(verb: Verb, rest: string[]): Given {
  const options = Object.fromEntries(
    Object.entries<Verb['flags'][string]>({ ...verb.flags, ...always }).map(([name, { type, multiple = false }]) => [
      name,
      { type, multiple },
    ]),
  )
  try {
    const read = parseArgs({ args: rest, options, strict: true, allowPositionals: verb.operand !== undefined })
    if (read.positionals.length > 1) throw new Error(`one ${verb.operand?.value ?? 'operand'} at a time`)
    return { ...read.values, ...(verb.operand ? { [verb.operand.name]: read.positionals[0] } : {}) } as Given
  } catch (error) {
    // The parser's advice on how to escape arguments is no help here.
    const said = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error)
    throw new Wrong(`${said}; see fq ${verb.name} --help`)
  }
}

const overview = (): string =>
  `npm run -s fq -- VERB [--json] [--help]\n${textTable(
    ['', ''],
    verbs.map(({ name, about }) => [name, about]),
  )}`

function help(verb: Verb): string {
  const flags = Object.entries<Verb['flags'][string]>({ ...verb.flags, ...always })
  const lines = textTable(
    ['', ''],
    flags.map(([name, { value, about }]) => [`  --${name}${value ? ` ${value}` : ''}`, about]),
  )
  const operand = verb.operand ? ` ${verb.operand.value}` : ''
  const about = verb.operand ? `\n\n  ${verb.operand.value}: ${verb.operand.about}` : ''
  return `npm run -s fq -- ${verb.name}${operand}\n\n${verb.about}${about}\n${lines}`
}
