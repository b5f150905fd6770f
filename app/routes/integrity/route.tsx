import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Check } from '#app/db/verify.server'
import { reading } from '#app/http/doorway.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Table, type Column } from '#app/ui/table'

export const meta = pageMeta((messages) => messages.figures.integrity.title)

export const loader = reading('verify', async ({ context, now }) => json({ ...(await context.verified()), now }))

export default function Integrity() {
  const { integrity: words } = useMessages().figures
  const format = useFormat()
  const { ok, checks, now } = useLoaderData<typeof loader>()
  const names: Readonly<Record<string, string>> = words.names
  const about: Readonly<Record<string, string>> = words.about
  const columns: readonly Column<Check>[] = [
    { key: 'check', head: words.check, lead: true, cell: ({ name }) => names[name] ?? name },
    {
      key: 'state',
      head: words.state,
      tight: true,
      cell: (check) => <Badge tone={check.ok ? 'good' : 'bad'}>{check.ok ? words.good : words.bad}</Badge>,
    },
    {
      key: 'found',
      head: words.found,
      cell: (check) => (
        <div>
          {about[check.name]}
          <Found check={check} />
        </div>
      ),
    },
  ]
  return (
    <Page title={words.title} lead={words.lead(format.instant(now))}>
      <Notice tone={ok ? 'good' : 'bad'} title={ok ? words.ok : words.notOk}>
        {ok ? null : <p>{words.notOkAdvice}</p>}
      </Notice>
      <Table caption={words.title} captionUnseen columns={columns} rows={checks} rowKey={({ name }) => name} />
    </Page>
  )
}

/** The counts in the reader's language; what has no words of ours as the operator reads it; of a sound file nothing more. */
function Found({ check: { name, ok, detail, counts } }: { check: Check }) {
  const { counted } = useMessages().figures.integrity
  const format = useFormat()
  const inWords = (counted as Readonly<Record<string, (a: string, b: string) => string>>)[name]
  const [a = 0, b = 0] = counts ?? []
  if (counts && inWords) return <div className="quiet">{inWords(format.count(a), format.count(b))}</div>
  if (ok) return null
  return (
    <div className="quiet" lang="en">
      {detail}
    </div>
  )
}
