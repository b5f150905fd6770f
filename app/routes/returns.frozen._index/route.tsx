import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { StateBadge } from '#app/components/returns/state-badge'
import { seenReturns } from '#app/db/frozen-page.server'
import type { State } from '#app/domain/frozen/standing'
import { may } from '#app/domain/people/permission'
import { nameOf } from '#app/domain/returns/periods'
import type { Words } from '#app/domain/words'
import { reading } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { ButtonRow, LinkButton } from '#app/ui/button'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { Table, type Column } from '#app/ui/table'

export const meta = pageMeta((messages) => messages.frozenReturns.title)

type Line = { id: string; form: Words; body: Words; period: Words; state: State; asOf: string; errata: number }

const seqIn = (text: string | null): number | undefined => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined)
const pageAt = (side: 'before' | 'after', seq: number | undefined): string | null =>
  seq === undefined ? null : `/returns/frozen?${side}=${seq}`

export const loader = reading('see-figures', ({ database, person, url }) => {
  const [before, after] = ['before', 'after'].map((name) => seqIn(url.searchParams.get(name)))
  const { standings, older, newer } = seenReturns(database.reader, person, { before, after })
  const lines: Line[] = standings.map(({ frozen, state, errata }) => ({
    ...{ id: frozen.id, form: frozen.form.name, body: frozen.body.name, period: nameOf(frozen.period) },
    ...{ state, asOf: frozen.asOf, errata: errata.length },
  }))
  const ways = {
    freeze: may(person, 'freeze-returns'),
    receive: may(person, 'receive-returns'),
    schedule: may(person, 'schedule-returns'),
  }
  return json({ lines, ways, next: pageAt('before', older), previous: pageAt('after', newer) })
})

export default function FrozenReturns() {
  const { frozenReturns: words } = useMessages()
  const { lines, ways, next, previous } = useLoaderData<typeof loader>()
  return (
    <Page title={words.title} lead={words.lead}>
      {ways.freeze || ways.receive || ways.schedule ? (
        <ButtonRow>
          {ways.freeze ? <LinkButton to="/returns/freeze">{words.freezeOne}</LinkButton> : null}
          {ways.schedule ? <LinkButton to="/returns/schedule">{words.schedule}</LinkButton> : null}
          {ways.receive ? <LinkButton to="/returns/received">{words.received}</LinkButton> : null}
        </ButtonRow>
      ) : null}
      <FrozenTable lines={lines} />
      <Pager previous={previous} next={next} first={previous ? '/returns/frozen' : null} />
    </Page>
  )
}

function FrozenTable({ lines }: { lines: readonly Line[] }) {
  const { frozenReturns: words } = useMessages()
  const [say, format] = [useSay(), useFormat()]
  const columns: readonly Column<Line>[] = [
    {
      key: 'form',
      head: words.heads.form,
      lead: true,
      cell: ({ id, form }) => <Link to={`/returns/frozen/${id}`}>{say(form)}</Link>,
    },
    { key: 'body', head: words.heads.body, cell: ({ body }) => say(body) },
    { key: 'period', head: words.heads.period, tight: true, cell: ({ period }) => say(period) },
    {
      key: 'state',
      head: words.heads.state,
      cell: ({ state, errata }) => (
        <>
          <StateBadge state={state} />
          {errata > 0 ? ` ${words.receive.errata(errata)}` : null}
        </>
      ),
    },
    { key: 'asOf', head: words.heads.asOf, tight: true, cell: ({ asOf }) => format.instant(asOf) },
  ]
  return (
    <Table
      caption={words.title}
      captionUnseen
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      empty={<p className="quiet">{words.none}</p>}
    />
  )
}
