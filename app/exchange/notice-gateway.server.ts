/**
 * The way out for short messages: one address an operator configured, such as the gateway of the county's SMS or chat.
 * Nothing a person or a case says ever chooses where a request goes, and no answer can lead it elsewhere.
 */
import { createHmac } from 'node:crypto'
import { z } from 'zod'

/** Where to and signed with what; `FENGQIAO_NOTICE_URL` and `FENGQIAO_NOTICE_SECRET`. */
export type NoticeSettings = { readonly url: string; readonly secret: string }

const isLoopback = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** https, or http to this machine itself; without a name and password in the address. */
function isFit(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) && !url.username && !url.password
}

const given = z.object({
  FENGQIAO_NOTICE_URL: z.string().refine(isFit, 'must be an https address without a name in it').optional(),
  FENGQIAO_NOTICE_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
})

export type NoticeSettingsRead = { ok: true; settings?: NoticeSettings } | { ok: false; problems: string[] }

/** What the environment says of the gateway: none, one, or what is wrong with it. */
export function readNoticeSettings(variables: Readonly<Record<string, string | undefined>>): NoticeSettingsRead {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = given.safeParse(present)
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const { FENGQIAO_NOTICE_URL: url, FENGQIAO_NOTICE_SECRET: secret } = parsed.data
  if (url === undefined) return { ok: true }
  if (secret === undefined)
    return { ok: false, problems: ['FENGQIAO_NOTICE_SECRET: is needed with FENGQIAO_NOTICE_URL'] }
  return { ok: true, settings: { url, secret } }
}

/** How long an answer is waited for. */
const PATIENCE = 10_000

/** What the receiver checks: HMAC-SHA256 of the time, a full stop and the body, so that an old message cannot be sent again. */
export const signatureOf = (secret: string, time: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`

/** Sends one message. Undefined when the gateway took it (2xx), else what was wrong, without the message. */
export async function sendNotice(
  { url, secret }: NoticeSettings,
  message: { id: string },
  now: string,
  patience = PATIENCE,
): Promise<string | undefined> {
  const body = JSON.stringify(message)
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Fengqiao-Id': message.id,
    'X-Fengqiao-Time': now,
    'X-Fengqiao-Signature': signatureOf(secret, now, body),
  }
  try {
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    await answer.body?.cancel()
    return answer.ok ? undefined : `status ${answer.status}`
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable'
  }
}
