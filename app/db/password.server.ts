import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// argon2id as OWASP asks at least: 19 MiB, 2 passes, 1 lane. Two at once and a short line behind them: a flood of
// sign-ins must not take the memory and the processors from those who are working.
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const AT_ONCE = 2
const LONGEST_LINE = 50

let busy = 0
const line: (() => void)[] = []

/** Thrown when too many are waiting to have a password checked. */
export class TooManyHashes extends Error {}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) {
    if (line.length >= LONGEST_LINE) throw new TooManyHashes('Too many passwords are being checked')
    await new Promise<void>((go) => line.push(go)) // whoever ends hands over its place
  } else busy += 1
  try {
    return await work()
  } finally {
    const next = line.shift()
    if (next) next()
    else busy -= 1
  }
}

const written = (password: string) => password.normalize('NFKC')

/** The hash to keep of a password. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(written(password), settings))

/** Kept instead of a hash for an account that cannot sign in: no password fits it. */
export const NO_PASSWORD = '!'

/** Nobody's password, to spend the same time on a login that does not exist. */
let nobody: Promise<string> | undefined

/** Is this the password? Without a hash (no such login, or no password) it takes as long and says no. Throws TooManyHashes. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const known = passwordHash === NO_PASSWORD ? undefined : passwordHash
  const against = known ?? (await (nobody ??= hashPassword(`nobody ${Math.random()}`)))
  const fits = await inTurn(() => verify(against, written(password)))
  return fits && known !== undefined
}

/** No letters or digits that are mistaken for one another when read out: 16 of these 54 signs make 92 bits. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'

/** A password to be told to somebody once, in groups of four. */
export const newPassword = (): string =>
  Array.from({ length: 16 }, () => SIGNS[randomInt(SIGNS.length)])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')
