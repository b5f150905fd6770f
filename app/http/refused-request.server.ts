import type { Response } from 'express'
import type { RefusalCode } from '#app/domain/dispute/refusal'
import { refusalStatus, refusalWords } from '#app/http/refusal.server'

/** Says no to a request that does not get as far as a page: a plain text in both languages. */
export function refuseRequest(response: Response, code: RefusalCode, status = refusalStatus[code]): void {
  const { zh, en } = refusalWords({ code })
  response.setHeader('Connection', 'close') // the rest of its body is not read
  response.status(status).type('text/plain; charset=utf-8').send(`${zh}\n${en}\n(${code})\n`)
}

/** What is said when nothing of ours could be shown any more: the number of the fault, by which it is found in the log. */
export const faultText = (id: string): string => `系统出错，编号 ${id}\nSomething went wrong, number ${id}\n`
