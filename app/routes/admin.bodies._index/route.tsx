import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { branchOf, findBodies } from '#app/db/bodies.server'
import { isDay } from '#app/domain/law/day'
import { reading } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filter-bar'
import { Page, type Crumb } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { DayField, TextField } from '#app/ui/text-field'
import { branchAddress } from './address'
import { BodyTable } from './body-table'

export const meta = pageMeta((messages) => messages.admin.bodies.title)

export const loader = reading('manage-bodies', ({ database, url, today }) => {
  const typed = (name: string) => url.searchParams.get(name)?.trim().slice(0, 60) || undefined
  const asked = typed('on')
  const on = asked !== undefined && isDay(asked) ? asked : today
  const [q, at] = [typed('q'), typed('at')]
  const found = q === undefined ? branchOf(database, at, on) : { path: [], below: findBodies(database, q, on) }
  return json({ ...found, q: q ?? null, at: at ?? null, on, today })
})

/** The way down from the top, each step a link to its branch. */
function useCrumbs(path: readonly { code: string; name: { zh: string; en: string } }[], on?: string): Crumb[] {
  const { bodies: words } = useMessages().admin
  const say = useSay()
  const above = path.slice(0, -1).map(({ code, name }) => ({ to: branchAddress({ at: code, on }), label: say(name) }))
  return path.length === 0 ? [] : [{ to: branchAddress({ on }), label: words.title }, ...above]
}

export default function Bodies() {
  const { admin, boundaries } = useMessages()
  const { bodies: words } = admin
  const { path, below, q, at, on, today } = useLoaderData<typeof loader>()
  const say = useSay()
  const format = useFormat()
  const day = on === today ? undefined : on
  const here = path.at(-1)
  const crumbs = useCrumbs(path, day)
  const heading = q !== null ? words.found(format.count(below.length)) : here ? words.caption : words.roots
  return (
    <Page
      title={here ? say(here.name) : words.title}
      breadcrumb={crumbs}
      lead={day ? words.asOf(format.plainDay(day)) : undefined}
      action={
        <LinkButton tone="primary" to={here ? `/admin/bodies/new?below=${here.code}` : '/admin/bodies/new'}>
          {words.add}
        </LinkButton>
      }
    >
      <FilterBar
        action="/admin/bodies"
        label={words.filter}
        clearTo={q === null && day === undefined ? null : branchAddress({ at: at ?? undefined })}
        count={heading}
      >
        <TextField name="q" label={words.search} type="search" optional defaultValue={q ?? ''} maxLength={60} />
        <DayField name="on" label={words.on} optional defaultValue={day ?? ''} />
      </FilterBar>
      <p>
        {here ? (
          <LinkButton to={`/admin/bodies/${here.code}`}>{words.file}</LinkButton>
        ) : (
          <LinkButton to="/admin/boundaries">{boundaries.title}</LinkButton>
        )}
      </p>
      <BodyTable rows={below} on={day} empty={<Nothing found={q !== null} isTop={at === null} />} />
    </Page>
  )
}

function Nothing({ found, isTop }: { found: boolean; isTop: boolean }) {
  const { bodies: words } = useMessages().admin
  if (found) return <EmptyState title={words.noneFound}>{words.noneAdvice}</EmptyState>
  return <EmptyState title={isTop ? words.noneYet : words.none} />
}
