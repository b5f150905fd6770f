import { grouped } from '#app/components/returns/grouped'
import type { FrozenPage, Said } from '#app/db/frozen-page.server'
import type { Standing } from '#app/domain/frozen/standing'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { ButtonRow, LinkButton } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { Facts } from '#app/ui/facts'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'

const formats = ['xlsx', 'docx', 'csv', 'json'] as const

/** Files to keep; the one for the body above only when a person has approved. */
export function TakeOut({ id, canSend }: { id: string; canSend: boolean }) {
  const { page: words } = useMessages().frozenReturns
  return (
    <Section title={words.take}>
      <ButtonRow>
        {formats
          .filter((format) => format !== 'json' || canSend)
          .map((format) => (
            <LinkButton key={format} to={`/returns/frozen/${id}/${format}`} reloadDocument>
              {words.formats[format]}
            </LinkButton>
          ))}
      </ButtonRow>
      <p className="quiet">{words.takeHint}</p>
    </Section>
  )
}

/** What stood, what should have, why and when. */
export function Errata({ standing }: { standing: Standing }) {
  const { heads, page: words } = useMessages().frozenReturns
  const [say, format] = [useSay(), useFormat()]
  const nameOf = (key: string) => standing.frozen.cells.find((cell) => cell.key === key)
  const rows = standing.errata.flatMap((erratum) => erratum.cells.map((cell) => ({ ...cell, ...said(erratum) })))
  return (
    <Section title={words.errata} id="errata">
      <Table
        caption={words.errata}
        captionUnseen
        rows={rows}
        rowKey={({ id, key }) => `${id} ${key}`}
        empty={<p className="quiet">{words.noErrata}</p>}
        columns={[
          {
            ...{ key: 'name', head: heads.name, lead: true },
            cell: ({ key }) => `${nameOf(key)?.no ?? ''} ${say(nameOf(key)?.name ?? { zh: key, en: key })}`,
          },
          { key: 'stated', head: heads.stated, numeric: true, cell: ({ stated }) => grouped(stated.display) },
          {
            key: 'corrected',
            head: heads.corrected,
            numeric: true,
            cell: ({ corrected }) => grouped(corrected.display),
          },
          { key: 'reason', head: heads.reason, cell: ({ reason }) => reason },
          { key: 'at', head: heads.at, tight: true, cell: ({ at }) => format.instant(at) },
        ]}
      />
    </Section>
  )
}
const said = ({ id, reason, at }: Standing['errata'][number]) => ({ id, reason, at })

export function Story({ said: lines }: { said: readonly Said[] }) {
  const { heads, page: words } = useMessages().frozenReturns
  const format = useFormat()
  return (
    <Section title={words.story}>
      <Table
        caption={words.story}
        captionUnseen
        rows={lines}
        rowKey={({ at, kind }) => `${at} ${kind}`}
        columns={[
          { key: 'kind', head: heads.act, lead: true, cell: ({ kind }) => words.said[kind] },
          { key: 'by', head: heads.by, cell: ({ name }) => name },
          { key: 'at', head: heads.at, tight: true, cell: ({ at }) => format.instant(at) },
          { key: 'reason', head: heads.reason, cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  )
}

/** For whoever wants to check it with other tools than ours. */
export function Proof({ page }: { page: Pick<FrozenPage, 'standing' | 'hash' | 'prevHash' | 'signature' | 'key'> }) {
  const { page: words } = useMessages().frozenReturns
  const format = useFormat()
  const { log, parts } = page.standing.frozen
  const code = (value: string) => <code>{value || '—'}</code>
  return (
    <Details summary={words.proof}>
      <Facts
        items={[
          { label: words.hash, value: code(page.hash), wide: true },
          { label: words.prevHash, value: code(page.prevHash), wide: true },
          { label: words.signature, value: code(page.signature), wide: true },
          { label: words.key, value: code(page.key), wide: true },
          { label: words.log, value: words.logOf(format.count(log.entries), log.hash.slice(0, 16)), wide: true },
          ...parts.map(({ body, hash }) => ({
            label: `${words.parts} ${body}`,
            value: words.partOf(hash.slice(0, 16)),
            wide: true,
          })),
        ]}
      />
    </Details>
  )
}
