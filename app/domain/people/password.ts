/**
 * What a password may be (NIST SP 800-63B §3.1.1.2): long enough, never forced into classes of characters, not one
 * that everybody tries first and not made of what is known of its owner.
 */

export const SHORTEST_PASSWORD = 10
/** Long sentences are welcome; this only keeps a request small. */
export const LONGEST_PASSWORD = 128

export const passwordProblems = ['password-too-short', 'password-too-long', 'password-too-common'] as const
export type PasswordProblem = (typeof passwordProblems)[number]

/** The beginnings of the passwords tried first, here and elsewhere; written small. */
const triedFirst = [
  ...['password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'qwertyuiop', 'qwerty', 'asdfgh', 'zxcvbn', '1q2w3e', '1qaz2wsx'],
  ...[
    'admin',
    'administrator',
    'root',
    'welcome',
    'letmein',
    'iloveyou',
    'woaini',
    'woaizhongguo',
    'abc123',
    'a123456',
  ],
  ...['fengqiao', '枫桥', 'haimen', 'nantong', 'tiaojie', '调解', '888888', '666666', '520520', '5201314'],
]

const digitRun = '01234567890123456789'

/** Is what is left after taking the well-known part away too little to be a secret? */
const isMostly = (password: string, known: string): boolean =>
  known.length >= 3 && password.includes(known) && password.length - known.length < 6

const isRun = (password: string): boolean =>
  digitRun.includes(password) || [...digitRun].reverse().join('').includes(password) || new Set(password).size < 4

/** What is wrong with a password for this person; undefined when it will do. */
export function passwordProblem(
  password: string,
  { login, name }: { login: string; name: string },
): PasswordProblem | undefined {
  const written = password.normalize('NFKC').toLowerCase()
  const { length } = [...written]
  if (length < SHORTEST_PASSWORD) return 'password-too-short'
  if (length > LONGEST_PASSWORD) return 'password-too-long'
  const known = [...triedFirst, login.toLowerCase(), name.toLowerCase()]
  return isRun(written) || known.some((each) => isMostly(written, each)) ? 'password-too-common' : undefined
}
