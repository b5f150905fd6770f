import { z } from 'zod'
import { readNoticeSettings, type NoticeSettings } from '#app/exchange/notice-gateway.server'

const modes = ['production', 'demo', 'dev'] as const
/** How the host runs: for a site in earnest, with the synthetic demo county, or for the people who build it. */
export type Mode = (typeof modes)[number]

export type Environment = {
  readonly mode: Mode
  readonly host: string
  readonly port: number
  /** The address people see, without a path: `https://fengqiao.example`. Always there in production. */
  readonly origin: string | undefined
  /** People reach us by https, so cookies may demand it. */
  readonly secure: boolean
  /** Whose X-Forwarded-For is believed, as Express's "trust proxy" reads it. */
  readonly trustProxy: string | number | false
  readonly logLevel: string
  /** Minutes between two looks for reminders; 0: this process leaves them to `fq remind`. */
  readonly remindEvery: number
  /** Statistics in a process of their own: nobody waits for them, and it takes memory once more. */
  readonly statisticsApart: boolean
  /** Where reminders go besides the pages. */
  readonly notice: NoticeSettings | undefined
}

const isLoopback = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
export const isLoopbackOrigin = (origin: string): boolean =>
  URL.canParse(origin) && isLoopback(new URL(origin).hostname)

const isBareOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '')

const given = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  ORIGIN: z
    .url({ protocol: /^https?$/ })
    .refine((text) => isBareOrigin(text), 'must be scheme, host and port only')
    .transform((text) => text.replace(/\/$/, ''))
    .optional(),
  TRUST_PROXY: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  FENGQIAO_REMIND_MINUTES: z.coerce.number().int().min(0).max(1440).optional(),
  FENGQIAO_STATISTICS_APART: z.enum(['yes', 'no']).optional(),
  FENGQIAO_KEY: z.string().optional(),
  FENGQIAO_KEY_FILE: z.string().optional(),
})

/** What keeps the host from starting, in words for the person who starts it. */
export class BadEnvironment extends Error {
  constructor(problems: string[]) {
    super(['Fengqiao cannot start:', ...problems.map((each) => `  - ${each}`)].join('\n'))
    this.name = 'BadEnvironment'
  }
}

function missingInProduction(found: z.infer<typeof given>): string[] {
  const problems: string[] = []
  if (!found.FENGQIAO_KEY && !found.FENGQIAO_KEY_FILE)
    problems.push(
      'No key is configured. Set FENGQIAO_KEY_FILE to a key file kept apart from the data, or FENGQIAO_KEY.',
    )
  if (found.ORIGIN === undefined)
    problems.push('No address is configured. Set ORIGIN to what people type, such as https://fengqiao.example')
  else if (found.ORIGIN.startsWith('http:') && !isLoopbackOrigin(found.ORIGIN))
    problems.push(`ORIGIN is ${found.ORIGIN}: without https only this machine itself may be served.`)
  return problems
}

/** Reads the process's environment. Throws BadEnvironment naming all that is wrong at once. */
export function readEnvironment(
  mode: Mode,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = given.safeParse(present)
  const notice = readNoticeSettings(present)
  const wrong = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
  if (!parsed.success || !notice.ok) throw new BadEnvironment([...wrong, ...(notice.ok ? [] : notice.problems)])
  const found = parsed.data
  const missing = mode === 'production' ? missingInProduction(found) : []
  if (missing.length > 0) throw new BadEnvironment(missing)
  const hops = Number(found.TRUST_PROXY)
  return {
    mode,
    host: found.HOST,
    port: found.PORT,
    origin: found.ORIGIN,
    secure: found.ORIGIN?.startsWith('https:') ?? false,
    trustProxy: Number.isInteger(hops) ? hops : (found.TRUST_PROXY ?? (mode === 'production' ? 'loopback' : false)),
    logLevel: found.LOG_LEVEL ?? (mode === 'production' ? 'info' : 'warn'),
    remindEvery: found.FENGQIAO_REMIND_MINUTES ?? 10,
    statisticsApart: mode !== 'dev' && found.FENGQIAO_STATISTICS_APART !== 'no',
    notice: notice.settings,
  }
}
