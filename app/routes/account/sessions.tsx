import { useFormat, useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { PostForm } from '#app/ui/post-form'
import { Table, type Column } from '#app/ui/table'
import { browserName } from './browser-name'

type Session = { createdAt: string; seenAt: string; agent: string; here: boolean }

/** Where I am signed in; any other place can be signed out from here. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const { sessions: words } = useMessages().account
  const format = useFormat()
  const nameOf = ({ agent }: Session) => browserName(agent) ?? words.unknown
  const columns: readonly Column<Session>[] = [
    {
      key: 'agent',
      head: words.agent,
      lead: true,
      cell: (row) => (row.here ? `${nameOf(row)} (${words.here})` : nameOf(row)),
    },
    { key: 'since', head: words.since, tight: true, cell: ({ createdAt }) => format.instant(createdAt) },
    { key: 'seen', head: words.seen, tight: true, cell: ({ seenAt }) => format.instant(seenAt) },
    {
      key: 'end',
      head: words.end,
      tight: true,
      cell: (row) => (row.here ? null : <EndOne row={row} name={nameOf(row)} />),
    },
  ]
  return (
    <>
      <Table caption={words.caption} columns={columns} rows={sessions} rowKey={({ createdAt }) => createdAt} />
      <PostForm action="/sign-out" reloadDocument>
        <input type="hidden" name="everywhere" value="yes" />
        <ButtonRow>
          <Button tone="danger">{words.everywhere}</Button>
        </ButtonRow>
      </PostForm>
    </>
  )
}

function EndOne({ row, name }: { row: Session; name: string }) {
  const { sessions: words } = useMessages().account
  return (
    <PostForm>
      <input type="hidden" name="do" value="end" />
      <input type="hidden" name="session" value={row.createdAt} />
      <Button tone="quiet" aria-label={words.endOf(name)}>
        {words.end}
      </Button>
    </PostForm>
  )
}
