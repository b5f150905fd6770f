import { useMessages } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { PostForm } from '#app/ui/post-form'
import { Table } from '#app/ui/table'

/** The sites whose seals are known here. */
export function KeyTable({ keys }: { keys: readonly { key: string; name: string }[] }) {
  const { seals: words } = useMessages().handOver
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={keys}
      rowKey={({ key }) => key}
      empty={<p className="quiet">{words.none}</p>}
      columns={[
        { key: 'name', head: words.name, lead: true, cell: ({ name }) => name },
        { key: 'key', head: words.key, cell: ({ key }) => <code>{key}</code> },
        {
          key: 'act',
          head: words.act,
          tight: true,
          cell: ({ key, name }) => (
            <PostForm>
              <input type="hidden" name="key" value={key} />
              <Button name="do" value="drop" aria-label={words.dropOf(name)}>
                {words.drop}
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
  )
}
