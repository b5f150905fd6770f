import { outgoing } from '#app/db/send-return.server'
import { sealKey, signPack } from '#app/db/key-file.server'
import { seenReturn } from '#app/db/frozen-page.server'
import { refuse } from '#app/domain/dispute/refusal'
import { returnCsv, type Told } from '#app/exchange/return-table'
import { returnXlsx } from '#app/exchange/return-xlsx.server'
import { sentText } from '#app/exchange/sent-return.server'
import { localeOf } from '#app/http/shell.server'
import { reading } from '#app/http/doorway.server'
import { download, WORD } from '#app/http/download.server'
import { granted } from '#app/http/refusal.server'
import { messagesFor, say } from '#app/messages/index'
import { returnDocx } from '#app/papers/return.server'

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Making = Told & { site: string; sentAt: string }

/** What can be taken out, by the end of its name. */
const makers: Readonly<Record<string, { type: string; bytes: (making: Making) => Promise<Uint8Array> | Uint8Array }>> =
  {
    xlsx: { type: EXCEL, bytes: returnXlsx },
    docx: { type: WORD, bytes: (told) => returnDocx({ ...told, hash: told.entries[0]?.hash ?? '' }) },
    csv: { type: 'text/csv; charset=utf-8', bytes: (told) => Buffer.from(returnCsv(told)) },
    json: {
      type: 'application/json',
      bytes: ({ entries, site, sentAt, key }) => Buffer.from(sentText(entries, { site, sentAt, key, sign: signPack })),
    },
  }

export const loader = reading('see-figures', async ({ database, person, params, request, now }) => {
  const { id = '', format = '' } = params
  const maker = Object.hasOwn(makers, format) ? makers[format] : undefined
  granted(maker ? seenReturn(database.reader, id, person) : refuse('not-found'))
  const { standing, entries, site } = granted(await outgoing(database, id, { by: person.account, now, format }))
  const locale = localeOf(request)
  const { form, body, period } = standing.frozen
  const span = `${period.from}_${period.to}`
  const name = messagesFor(locale).frozenReturns.fileName(say(form.name, locale), say(body.name, locale), span)
  const told = { standing, entries, key: sealKey(), locale, site, sentAt: now }
  const bytes = (await maker?.bytes(told)) ?? new Uint8Array()
  return download({ name: `${name}.${format}`, type: maker?.type ?? '', bytes })
})
