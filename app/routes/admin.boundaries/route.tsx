import { DoneNotice } from '#app/components/done-notice'
import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { boundarySets } from '#app/db/boundaries.server'
import { acting, reading } from '#app/http/doorway.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { Table } from '#app/ui/table'
import { dropBoundaries, takeBoundaries } from './take.server'
import { UploadForm } from './upload-form'

export const meta = pageMeta((messages) => messages.boundaries.title)

export const loader = reading('manage-bodies', ({ database, url }) =>
  json({ sets: boundarySets(database), done: url.searchParams.get('done') }),
)

export const action = acting('manage-bodies', (visit) =>
  visit.form.get('do') === 'remove' ? dropBoundaries(visit) : takeBoundaries(visit),
)

export default function Boundaries() {
  const { admin, boundaries: words } = useMessages()
  const { sets, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page title={words.title} lead={words.lead} breadcrumb={[{ to: '/admin/bodies', label: admin.bodies.title }]}>
      {answer ? null : <DoneNotice done={done} told={words.done} />}
      <Sets sets={sets} />
      <Section title={words.add}>
        <UploadForm answer={answer} />
      </Section>
    </Page>
  )
}

type Set = ReturnType<typeof useLoaderData<typeof loader>>['sets'][number]

function Sets({ sets }: { sets: readonly Set[] }) {
  const { boundaries: words } = useMessages()
  const format = useFormat()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={sets}
      rowKey={({ id }) => String(id)}
      empty={<EmptyState title={words.none}>{words.noneAdvice}</EmptyState>}
      columns={[
        { key: 'file', head: words.table.file, lead: true, cell: ({ fileName }) => fileName },
        { key: 'number', head: words.table.reviewNumber, cell: ({ reviewNumber }) => reviewNumber },
        { key: 'source', head: words.table.source, cell: ({ source, datum }) => `${source} · ${datum}` },
        { key: 'places', head: words.table.places, numeric: true, cell: ({ places }) => format.count(places) },
        { key: 'at', head: words.table.at, tight: true, cell: ({ at }) => format.instant(at) },
        { key: 'act', head: words.table.act, cell: ({ id, fileName }) => <Remove id={id} fileName={fileName} /> },
      ]}
    />
  )
}

function Remove({ id, fileName }: { id: number; fileName: string }) {
  const { boundaries: words } = useMessages()
  return (
    <PostForm>
      <input type="hidden" name="set" value={id} />
      <Button tone="danger" name="do" value="remove" aria-label={words.removeOf(fileName)}>
        {words.remove}
      </Button>
    </PostForm>
  )
}
