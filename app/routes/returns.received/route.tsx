import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { StateBadge } from '#app/components/returns/state-badge'
import { allReceived } from '#app/db/received-returns.server'
import { sealKeys } from '#app/db/seal-keys.server'
import { surroundings } from '#app/db/surroundings.server'
import type { State } from '#app/domain/frozen/standing'
import { nameOf } from '#app/domain/returns/periods'
import { areaOf } from '#app/domain/territory/area'
import type { Words } from '#app/domain/words'
import { acting, reading } from '#app/http/doorway.server'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { Table } from '#app/ui/table'
import { FileField } from '#app/ui/text-field'
import { takeReturn } from './take.server'

export const meta = pageMeta((messages) => messages.frozenReturns.receive.title)

type Line = {
  id: string
  form: Words
  body: Words
  period: Words
  state: State
  errata: number
  from: string
  at: string
}

export const loader = reading('receive-returns', ({ database, person, url }) => {
  const names = new Map(sealKeys(database).map(({ key, name }) => [key, name]))
  const { territory } = surroundings(database.reader)
  const ours = allReceived(database, { area: areaOf(territory, person.body) })
  const lines: Line[] = ours.map(({ id, key, site, at, standing: { frozen, state, errata } }) => ({
    ...{ id, form: frozen.form.name, body: frozen.body.name, period: nameOf(frozen.period) },
    ...{ state, errata: errata.length, from: names.get(key) ?? site, at },
  }))
  return json({ lines, done: url.searchParams.get('done') })
})

export const action = acting('receive-returns', takeReturn)

export default function ReceivedReturns() {
  const { frozenReturns } = useMessages()
  const { receive: words } = frozenReturns
  const { lines, done } = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  const told = done === 'replaced' ? words.replaced : done ? words.done : null
  return (
    <Page title={words.title} lead={words.lead} breadcrumb={[{ to: '/returns/frozen', label: frozenReturns.title }]}>
      {told && !answer ? <Notice tone="good" role="status" title={told} /> : null}
      <TakeForm answer={answer} />
      <ReceivedTable lines={lines} />
    </Page>
  )
}

/** What the file is refused for stands beside the file. */
function TakeForm({ answer }: { answer: Refused | undefined }) {
  const { receive: words } = useMessages().frozenReturns
  const say = useSay()
  const fields = useRefusedFields(answer)
  const problems = answer && Object.keys(fields).length === 0 ? { file: [say(answer.words)] } : fields
  return (
    <PostForm encType="multipart/form-data">
      <RefusedSummary refused={answer} problems={problems} labels={{ file: words.file }} />
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errorOf(problems, 'file')}
        accept=".json,application/json"
      />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}

function ReceivedTable({ lines }: { lines: readonly Line[] }) {
  const { receive: words, heads } = useMessages().frozenReturns
  const [say, format] = [useSay(), useFormat()]
  return (
    <Table
      caption={words.title}
      captionUnseen
      rows={lines}
      rowKey={({ id }) => id}
      empty={<p className="quiet">{words.none}</p>}
      columns={[
        { key: 'form', head: heads.form, lead: true, cell: ({ form }) => say(form) },
        { key: 'body', head: heads.body, cell: ({ body }) => say(body) },
        { key: 'period', head: heads.period, tight: true, cell: ({ period }) => say(period) },
        {
          ...{ key: 'state', head: heads.state },
          cell: ({ state, errata }) => (
            <>
              <StateBadge state={state} /> {errata > 0 ? words.errata(errata) : null}
            </>
          ),
        },
        { key: 'site', head: heads.site, cell: ({ from }) => from },
        { key: 'at', head: heads.at, tight: true, cell: ({ at }) => format.instant(at) },
      ]}
    />
  )
}
