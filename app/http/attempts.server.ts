import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

// Guessing is limited for each pair of login and address, so that nobody can lock out another by guessing from
// elsewhere, and for each address over all logins. Nothing lasts longer than a quarter of an hour.
const QUARTER_OF_AN_HOUR = 15 * 60
const OFTEN_FOR_ONE = 10
/** A whole office may share one address. */
const OFTEN_FROM_ONE = 100

export type Attempts = {
  /** Counts an attempt before it is made. False: one too many, do not make it. */
  begin(login: string, ip: string): Promise<boolean>
  /** Takes a successful attempt out of the count. */
  succeeded(login: string, ip: string): Promise<void>
}

async function take(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (limit) {
    if (limit instanceof RateLimiterRes) return false
    throw limit
  }
}

/** Counts in this process's memory: a restart forgives. */
export function attemptsInMemory(): Attempts {
  const duration = QUARTER_OF_AN_HOUR
  const forOne = new RateLimiterMemory({ points: OFTEN_FOR_ONE, duration })
  const fromOne = new RateLimiterMemory({ points: OFTEN_FROM_ONE, duration })
  const pair = (login: string, ip: string) => `${login.toLowerCase()} ${ip}`
  return {
    begin: async (login, ip) => (await take(fromOne, ip)) && (await take(forOne, pair(login, ip))),
    succeeded: async (login, ip) => {
      await forOne.delete(pair(login, ip))
      await fromOne.reward(ip)
    },
  }
}
