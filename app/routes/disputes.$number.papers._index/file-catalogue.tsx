import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { ErrorSummary } from '#app/ui/error-summary'
import { PostForm } from '#app/ui/post-form'
import { Table, type Column } from '#app/ui/table'
import type { PapersView } from './view.server'

type Row = PapersView['lying'][number]
type Props = { proceeding: string; lying: readonly Row[]; answer: Refused | undefined }

/** What lies in the file, in its order; the pages of each may be put right, and the numbering follows. */
export function FileCatalogue({ proceeding, lying, answer }: Props) {
  const { papers } = useMessages()
  const { catalogue: words } = papers
  const format = useFormat()
  if (lying.length === 0) return <EmptyState title={words.none} />
  const wrong = new Set(Object.keys(answer?.fieldErrors ?? {}))
  const names = new Map(lying.map(({ id, name }) => [`pages-${id}`, words.pagesOf(name)]))
  const columns: readonly Column<Row>[] = [
    { key: 'name', head: words.name, lead: true, cell: ({ name }) => <span lang="zh-CN">{name}</span> },
    {
      ...{ key: 'pages', head: words.pages, tight: true },
      cell: (row) => <PagesInput row={row} isWrong={wrong.has(`pages-${row.id}`)} />,
    },
    {
      ...{ key: 'page', head: words.page, numeric: true },
      cell: ({ from, to }) => words.range(format.count(from), format.count(to)),
    },
  ]
  return (
    <PostForm action={`?${new URLSearchParams({ index: '', proceeding })}`}>
      <p className="quiet">{words.lead}</p>
      <ErrorSummary
        fieldErrors={Object.fromEntries([...wrong].map((field) => [field, words.whole]))}
        formErrors={[]}
        labels={Object.fromEntries(names)}
      />
      <Table caption={words.title} captionUnseen columns={columns} rows={lying} rowKey={({ id }) => id} />
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </PostForm>
  )
}

function PagesInput({ row: { id, name, pages }, isWrong }: { row: Row; isWrong: boolean }) {
  const { catalogue: words } = useMessages().papers
  return (
    <input
      className="pages-input"
      type="text"
      inputMode="numeric"
      id={`field-pages-${id}`}
      name={`pages-${id}`}
      aria-label={words.pagesOf(name)}
      aria-invalid={isWrong ? true : undefined}
      defaultValue={String(pages)}
      maxLength={3}
      autoComplete="off"
    />
  )
}
