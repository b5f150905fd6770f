import type { LinksFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { AttachmentList } from '#app/components/attachment-list'
import { Chain } from '#app/components/chain'
import style from '#app/components/dispute.css?url'
import { ElsewhereNotice } from '#app/components/elsewhere'
import { DueList, type Reminded } from '#app/components/due-list'
import { People } from '#app/components/people'
import { Story, useEntryTitle } from '#app/components/story'
import { Threads } from '#app/components/threads'
import { Protections, Urgents } from '#app/components/urgent'
import { MainStep, WhatNow } from '#app/components/what-now'
import { openDispute } from '#app/db/dispute-view.server'
import { elsewhereOf } from '#app/db/elsewhere.server'
import { noteLook } from '#app/db/looked.server'
import { remindersOf } from '#app/db/reminders.server'
import type { Elsewhere } from '#app/domain/dispute/elsewhere'
import type { DisputeView } from '#app/domain/dispute/view'
import { reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Facts, type Fact } from '#app/ui/facts'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta<typeof loader>(
  (messages, data) => data?.content?.title ?? data?.number ?? messages.dispute.list,
)

export const loader = reading('see-line', async (visit) => {
  const opened = granted(openDispute(visit, visit.params.number))
  await noteLook(visit, opened, visit.now)
  // Who reads it is told where they are about to accept it; the counter reads its course only, and is told here.
  const told = opened.view.content ? undefined : elsewhereOf(visit.database, opened)
  const elsewhere = told && (told.known.length > 0 || told.pending) ? told : undefined
  return { ...opened.view, reminded: remindersOf(visit.database, opened.id), elsewhere }
})

/** What it is and where it stands, on one line. */
function Stands({ view }: { view: DisputeView }) {
  const { dispute } = useMessages()
  const say = useSay()
  const { current } = view
  return (
    <span className="stands">
      <span className="number">{view.number}</span>
      {current ? (
        <>
          <Badge tone={current.suspended ? 'soon' : view.open ? 'info' : 'good'}>
            {`${say(current.procedure)} · ${say(current.outcome ?? current.stage)}`}
          </Badge>
          <span>{view.open ? dispute.at(say(current.body)) : dispute.was(say(current.body))}</span>
          {view.open ? <span>{current.handler ? dispute.handler(current.handler) : dispute.noHandler}</span> : null}
        </>
      ) : null}
    </span>
  )
}

function Matter({ view }: { view: DisputeView }) {
  const { facts } = useMessages().dispute
  const format = useFormat()
  const say = useSay()
  const { amount, people, registered, content } = view
  const items: (Fact | false)[] = [
    { label: facts.category, value: say(view.category) },
    { label: facts.place, value: say(view.place) },
    { label: facts.source, value: say(view.source) },
    amount !== undefined && { label: facts.amount, value: format.money(amount) },
    people !== undefined && { label: facts.people, value: format.count(people) },
    { label: facts.registered, value: facts.registeredBy(format.day(registered.on), registered.by) },
    typeof content?.story === 'string' && {
      ...{ label: facts.story, wide: true },
      value: <span className="told">{content.story}</span>,
    },
  ]
  return <Facts items={items.filter((each) => each !== false)} />
}

/** After a step: what was just written, by its number in the address. */
function JustDone({ view }: { view: DisputeView }) {
  const { dispute } = useMessages()
  const titleOf = useEntryTitle()
  const [query] = useSearchParams()
  const entry = view.entries.find((each) => String(each.n) === query.get('done'))
  return entry ? <Notice tone="good" role="status" title={dispute.done(titleOf(entry.about))} /> : null
}

/** For who may not read it; where it is theirs to say who handles it, that too. */
function CourseOnly({ view, elsewhere }: { view: DisputeView; elsewhere: Elsewhere | undefined }) {
  const { dispute } = useMessages()
  const { number, open, current, may } = view
  return (
    <>
      <ElsewhereNotice number={number} told={elsewhere} />
      <Notice>
        <p>{dispute.courseOnly}</p>
        {may.assign && open && current ? (
          <p>
            <Link to={`/disputes/${number}/assign/${current.id}`}>{dispute.now.assign}</Link>
          </p>
        ) : null}
      </Notice>
    </>
  )
}

type PageData = DisputeView & { reminded: Reminded[]; elsewhere?: Elsewhere }

export default function DisputePage() {
  const { reminded, elsewhere, ...view }: PageData = useLoaderData<typeof loader>()
  const { dispute, thread } = useMessages()
  const { content, may } = view
  const hasMain = view.offers.some((each) => each.way === 'main')
  return (
    <Page
      title={content?.title ?? (content ? dispute.story.disposed : dispute.untitled)}
      breadcrumb={[{ to: '/disputes', label: dispute.list }]}
      lead={<Stands view={view} />}
      action={<MainStep view={view} />}
    >
      <JustDone view={view} />
      <Urgents view={view} />
      <Protections view={view} />
      {content ? null : <CourseOnly view={view} elsewhere={elsewhere} />}
      <Section title={dispute.due.title} id="due">
        <DueList dues={view.dues} reminded={reminded} />
      </Section>
      {content ? (
        <Section title={hasMain ? dispute.now.more : dispute.now.title} id="now">
          <WhatNow view={view} />
        </Section>
      ) : null}
      <Section title={dispute.facts.title} id="matter">
        <Matter view={view} />
      </Section>
      {view.threads.length > 0 || view.mayOpen.length > 0 ? (
        <Section title={thread.title} id="threads">
          <Threads view={view} />
        </Section>
      ) : null}
      <Section title={dispute.story.title} id="story">
        <Story number={view.number} entries={view.entries} />
      </Section>
      {content ? (
        <>
          <Section title={dispute.people.title} id="people">
            <People number={view.number} parties={content.parties} mayReveal={may.unmask} />
          </Section>
          <Section title={dispute.attachments.title} id="attachments">
            <AttachmentList attachments={content.attachments} />
          </Section>
        </>
      ) : null}
      <Section title={dispute.chain.title} id="proceedings">
        <Chain proceedings={view.proceedings} />
      </Section>
    </Page>
  )
}
