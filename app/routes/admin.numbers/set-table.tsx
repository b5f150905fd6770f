import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { PostForm } from '#app/ui/post-form'
import { Table } from '#app/ui/table'

type Row = { body: string; bodyName: Words | null; kind: string; organ: string | null; pattern: string; next: string }

/** The patterns an administrator set, each with the number that comes next. */
export function SetTable({ lines }: { lines: readonly Row[] }) {
  const { set: words } = useMessages().numbers
  const say = useSay()
  const nameOf = ({ body, bodyName }: Row) => (body === '' ? words.all : bodyName ? say(bodyName) : body)
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={lines}
      rowKey={({ body, kind }) => `${kind} ${body}`}
      empty={<p className="quiet">{words.none}</p>}
      columns={[
        { key: 'body', head: words.body, lead: true, cell: (row) => `${nameOf(row)} · ${row.kind}` },
        { key: 'organ', head: words.organ, cell: ({ organ }) => organ ?? words.ownName },
        { key: 'pattern', head: words.pattern, cell: ({ pattern }) => <code>{pattern}</code> },
        { key: 'next', head: words.next, cell: ({ next }) => next },
        {
          key: 'act',
          head: words.act,
          tight: true,
          cell: (row) => (
            <PostForm>
              <input type="hidden" name="kind" value={row.kind} />
              <input type="hidden" name="body" value={row.body} />
              <Button name="do" value="drop" aria-label={words.dropOf(row.kind, nameOf(row))}>
                {words.drop}
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
  )
}
