import { Link } from '@remix-run/react'
import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { Table, type Column } from '#app/ui/table'

type Option = { key: string; name: Words; about: Words }

/** The procedures a person may open, each with what it is for. */
export function Choose({ options }: { options: readonly Option[] }) {
  const { choose: words } = useMessages().register
  const say = useSay()
  const columns: readonly Column<Option>[] = [
    {
      key: 'name',
      head: words.procedure,
      lead: true,
      cell: ({ key, name }) => <Link to={`/disputes/new?procedure=${key}`}>{say(name)}</Link>,
    },
    { key: 'about', head: words.about, cell: ({ about }) => say(about) },
  ]
  return <Table caption={words.procedure} captionUnseen columns={columns} rows={options} rowKey={({ key }) => key} />
}
