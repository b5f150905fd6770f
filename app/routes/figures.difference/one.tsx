import { Link } from '@remix-run/react'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import { useFormat, useMessages } from '#app/messages/context'
import { Section } from '#app/ui/page'
import { Pager } from '#app/ui/pager'
import { Stat, Stats } from '#app/ui/stat'
import { CauseTable } from './cause-table'
import { ChangeTable } from './change-table'
import type { OneDifference } from './route'
import type { DifferenceView } from './view.server'

type Props = { one: OneDifference & { view: DifferenceView }; query: FiguresQuery; asOfDay: string }

/** One number then and now, what makes the difference, and each case of it. */
export function One({ one, query, asOfDay }: Props) {
  const { difference: words } = useMessages()
  const format = useFormat()
  const { view, pages, adds, keep, only } = one
  const shown = (n: number) => (adds === 'fen' ? format.money(n) : `${n < 0 ? '−' : ''}${format.count(Math.abs(n))}`)
  const by = view.now - view.past
  const to = (cause: string) => `${addressOf('/figures/difference', query, { ...keep, cause })}#cases`
  return (
    <>
      <Stats>
        <Stat label={words.past(format.plainDay(asOfDay))} value={shown(view.past)} to={pages.past} />
        <Stat label={words.now} value={shown(view.now)} to={pages.now} />
        <Stat label={words.by} value={by > 0 ? `+${shown(by)}` : shown(by)} to={`${to('')}`} />
      </Stats>
      <div className="cause-table">
        <CauseTable causes={view.causes} total={by} addressOf={to} shown={shown} />
      </div>
      {only ? (
        <p>
          <Link to={to('')}>{words.every}</Link>
        </p>
      ) : null}
      <Section title={only ? words.only(words.causes[only]) : words.cases} id="cases">
        <ChangeTable rows={view.rows} amounts={adds === 'fen'} />
        <Pager previous={one.previous} next={one.next} first={null} />
      </Section>
    </>
  )
}
