import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import { CountTable } from '#app/components/figures/count-table'
import { useMessages } from '#app/messages/context'
import { Section } from '#app/ui/page'
import type { TableKey, TableView } from './tables.server'

type Props = { tables: readonly TableView[]; query: FiguresQuery; scope: string }

/** Rows that are parts of one whole; bodies overlap, and procedures follow one another on the same dispute. */
const adding: readonly TableKey[] = ['month', 'category', 'level', 'outcome']

export function Tables({ tables, query, scope }: Props) {
  const { figures: words } = useMessages()
  return (
    <>
      {tables.map(({ key, columns, rows }) => (
        <Section key={key} title={words.tables[key]} id={key}>
          {key === 'body' ? <p className="quiet">{rows.length > 0 ? words.overlap : words.noRows}</p> : null}
          {rows.length > 0 ? (
            <CountTable
              caption={words.tables[key]}
              head={words.heads[key]}
              columns={columns}
              rows={rows}
              query={query}
              scope={scope || 'civil'}
              rowAddress={key === 'body' ? ({ more }) => addressOf('/figures', query, more) : undefined}
              adds={adding.includes(key)}
            />
          ) : null}
        </Section>
      ))}
    </>
  )
}
