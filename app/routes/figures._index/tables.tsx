import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import type { ChartShown } from '#app/components/figures/chart'
import { standsAt } from '#app/components/figures/chart-keys'
import { CountTable } from '#app/components/figures/count-table'
import type { TableKey, TableView } from '#app/components/figures/table-view'
import { useMessages } from '#app/messages/context'
import { Section } from '#app/ui/page'

type Props = { tables: readonly TableView[]; charts: readonly ChartShown[]; query: FiguresQuery; scope: string }

/** Rows that are parts of one whole; bodies overlap, and procedures follow one another on the same dispute. */
const adding: readonly TableKey[] = ['month', 'category', 'procedure-month', 'level', 'outcome']

export function Tables({ tables, charts, query, scope }: Props) {
  const { figures, overview } = useMessages()
  const titles: Readonly<Record<TableKey, string>> = { ...figures.tables, ...overview.tables }
  const heads: Readonly<Record<TableKey, string>> = { ...figures.heads, ...overview.heads }
  return (
    <>
      {tables.map((view) => (
        <Section key={view.key} title={titles[view.key]} id={view.key}>
          {view.key === 'body' ? <AboutBodies any={view.rows.length > 0} drawn={charts.some(isMap)} /> : null}
          {view.rows.length > 0 ? (
            <>
              <CountTable
                view={view}
                caption={titles[view.key]}
                head={heads[view.key]}
                query={query}
                scope={scope}
                rowAddress={view.key === 'body' ? ({ more }) => addressOf('/figures', query, more) : undefined}
                adds={adding.includes(view.key)}
                charts={charts.filter(({ key }) => standsAt(key) === view.key)}
              />
              <p className="chart-file">
                <a href={addressOf('/figures/table.csv', query, { table: view.key })} download>
                  {overview.files}
                </a>
              </p>
            </>
          ) : null}
        </Section>
      ))}
    </>
  )
}

const isMap = ({ key }: ChartShown): boolean => key === 'body'

function AboutBodies({ any, drawn }: { any: boolean; drawn: boolean }) {
  const { figures, overview } = useMessages()
  return (
    <>
      <p className="quiet">{any ? figures.overlap : figures.noRows}</p>
      {drawn ? <p className="quiet">{overview.mapAbout}</p> : null}
    </>
  )
}
