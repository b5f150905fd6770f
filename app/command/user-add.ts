import { randomInt, randomUUID } from 'node:crypto'
import { needed, Wrong, type Verb } from '#app/command/verb'
import { addAccount } from '#app/db/accounts.server'
import type { Refusal } from '#app/domain/dispute/refusal'
import { isRole, roleKeys } from '#app/domain/people/role'

/** No letters or digits that are mistaken for one another when read out: 16 of these 54 signs make 92 bits. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'

const generated = (): string => {
  const signs = Array.from({ length: 16 }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return signs.replace(/(.{4})(?=.)/g, '$1-')
}

function passwordFrom(input: string): string {
  const password = input.replace(/\r?\n$/, '')
  if (password.includes('\n')) throw new Wrong('the password is one line')
  return password
}

function shaped(value: string, name: string, shape: RegExp, about: string): string {
  if (!shape.test(value)) throw new Wrong(`--${name} is ${about}`)
  return value
}

/** A refusal of the house in one line for an operator. */
function saying({ code, fields = {} }: Refusal, login: string, body: string): string {
  if (code === 'unknown-body') return `there is no body ${body} in force today`
  const [field, problems = []] = Object.entries(fields)[0] ?? []
  if (field === 'login') return `there is already an account ${login}`
  return field === undefined ? code : `the ${field} is not accepted: ${problems.join(', ')}`
}

export const userAdd: Verb = {
  name: 'user add',
  about: 'Adds an account. Prints a generated password once, or reads one line from standard input.',
  flags: {
    login: { type: 'string', value: 'LOGIN', about: 'what the person types to sign in: letters, digits, . _ -' },
    name: { type: 'string', value: 'NAME', about: 'the person’s name' },
    role: { type: 'string', value: 'ROLE', about: `one of ${roleKeys.join(', ')}` },
    body: { type: 'string', value: 'CODE', about: 'the body the person works for' },
    'password-stdin': { type: 'boolean', about: 'read the password from standard input' },
  },
  async run(given, counter) {
    const login = shaped(needed(given, 'login'), 'login', /^[\w.-]{2,40}$/, '2 to 40 letters, digits, . _ -')
    const name = shaped(needed(given, 'name').trim(), 'name', /^[^\p{Cc}]{1,40}$/u, '1 to 40 characters')
    const role = needed(given, 'role')
    if (!isRole(role)) throw new Wrong(`--role is one of ${roleKeys.join(', ')}`)
    const body = needed(given, 'body')
    const database = counter.database()
    const typed = given['password-stdin'] === true ? passwordFrom(await counter.input()) : undefined
    const password = typed ?? generated()
    const account = { login, name, role, body, password }
    const added = await addAccount(database, account, { by: null, now: counter.now(), newId: randomUUID })
    if (!added.ok) throw new Wrong(saying(added.refusal, login, body))
    const shown = typed === undefined ? `\nPassword, shown this once: ${password}` : ''
    const secret = typed === undefined ? { password } : {}
    const json = { id: added.value.id, login, name, role, body, ...secret }
    return { json, text: `Added ${login} (${role}, ${body}).${shown}` }
  },
}
