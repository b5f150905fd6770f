import { useFormat, useMessages } from '#app/messages/context'
import { Table } from '#app/ui/table'
import { EndSessionsForm } from './out-forms'

type Session = { createdAt: string; seenAt: string; agent: string }

/** Where the account is signed in, and the button that ends it all. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { sessions: words } = useMessages().admin.account
  const format = useFormat()
  if (sessions.length === 0) return <p className="quiet">{words.none}</p>
  return (
    <>
      <Table
        caption={words.caption}
        captionUnseen
        rows={sessions}
        rowKey={(row) => row.createdAt + row.agent}
        columns={[
          { key: 'agent', head: words.agent, lead: true, cell: (row) => row.agent.slice(0, 80) || words.unknown },
          { key: 'since', head: words.since, tight: true, cell: (row) => format.instant(row.createdAt) },
          { key: 'seen', head: words.seen, tight: true, cell: (row) => format.instant(row.seenAt) },
        ]}
      />
      <EndSessionsForm />
    </>
  )
}
