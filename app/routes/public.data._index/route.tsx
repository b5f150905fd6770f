import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { licence, OPEN_DATA } from '#app/domain/publishing/open-data'
import { SMALL_BELOW } from '#app/domain/publishing/suppress'
import { openFiles } from '#app/exchange/open-data.server'
import { open } from '#app/http/doorway.server'
import { useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Table } from '#app/ui/table'

export const meta = pageMeta((messages) => messages.publishing.data.title)

export const loader = open(() => json({ files: openFiles, licence, version: OPEN_DATA, smallBelow: SMALL_BELOW }))

export default function OpenData() {
  const { title, data: words, figures } = useMessages().publishing
  const say = useSay()
  const { files, licence: terms, version, smallBelow } = useLoaderData<typeof loader>()
  return (
    <Page title={words.title} lead={words.lead} breadcrumb={[{ to: '/public', label: title }]}>
      <Table
        caption={words.title}
        captionUnseen
        rows={files}
        rowKey={(name) => name}
        columns={[
          { key: 'holds', head: words.holds, lead: true, cell: (name) => words.names[name] },
          {
            ...{ key: 'address', head: words.address },
            cell: (name) => <a href={`/public/data/${name}`}>{`/public/data/${name}`}</a>,
          },
        ]}
      />
      <Facts
        items={[
          { label: words.schema, value: <a href="/schemas/open-data.json">/schemas/open-data.json</a> },
          { label: words.version, value: <code>{version}</code> },
          { label: words.licence, value: say(terms), wide: true },
          {
            ...{ label: words.suppressed, wide: true },
            value: `${figures.withheldWhy(String(smallBelow))} ${words.suppressedHow}`,
          },
        ]}
      />
    </Page>
  )
}
