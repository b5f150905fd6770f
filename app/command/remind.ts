import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { textOf, Wrong, type Given, type Verb } from '#app/command/verb'
import { sendWaiting } from '#app/db/outbox.server'
import { remind as sweep } from '#app/db/remind.server'
import { readNoticeSettings, sendNotice, type NoticeSettings } from '#app/exchange/notice-gateway.server'

function nowGiven(given: Given, now: string): string {
  const text = textOf(given, 'now')
  if (text === undefined) return now
  const read = z.iso.datetime({ offset: true }).safeParse(text)
  if (!read.success) throw new Wrong('--now is an instant with its zone, such as 2026-03-09T09:30:00+08:00')
  return new Date(read.data).toISOString()
}

/** The gateway, and the address its links lead to: without the address there is nothing to send. */
function outwardOf(): { notice: NoticeSettings; outward: string } | undefined {
  const read = readNoticeSettings(process.env)
  if (!read.ok) throw new Wrong(read.problems.join('; '))
  if (!read.settings) return undefined
  const origin = process.env['ORIGIN']
  if (!origin) throw new Wrong('ORIGIN is needed with FENGQIAO_NOTICE_URL: messages carry a link')
  return { notice: read.settings, outward: origin.replace(/\/$/, '') }
}

export const remind: Verb = {
  name: 'remind',
  about:
    'Tells handlers and supervisors of days that are near or past, as the server does by itself every ten minutes.',
  flags: {
    now: { type: 'string', value: 'INSTANT', about: 'as if it were this instant, 2026-03-09T09:30:00+08:00' },
  },
  async run(given, counter) {
    const now = nowGiven(given, counter.now())
    const out = outwardOf()
    const { near, told } = await sweep(counter.database(), { now, newId: randomUUID, outward: out?.outward })
    const sending =
      out &&
      (await sendWaiting(counter.database(), now, (each) => sendNotice(out.notice, each, counter.now()), {
        clock: counter.now,
      }))
    const { sent = 0, failed = 0 } = sending ?? {}
    const text = `${near} days near or past, ${told} reminders given, ${sent} messages sent, ${failed} not taken`
    return { json: { now, near, told, sent, failed }, text, ok: failed === 0 }
  },
}
