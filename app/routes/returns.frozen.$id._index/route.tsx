import { randomUUID } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DoneNotice } from '#app/components/done-notice'
import { StateBadge } from '#app/components/returns/state-badge'
import { EquationsTable, FiguresTable } from '#app/components/returns/figures-table'
import { frozenPage } from '#app/db/frozen-page.server'
import { sayOf } from '#app/db/return-marks.server'
import { addressOf } from '#app/domain/figures/query'
import type { Frozen } from '#app/domain/frozen/entry'
import { nameOf, periodsOf } from '#app/domain/returns/periods'
import { returnByKey, returns } from '#app/domain/returns'
import { acting, reading, type ActingVisit } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refused, type Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { LinkButton } from '#app/ui/button'
import { Facts } from '#app/ui/facts'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Errata, Proof, Story, TakeOut } from './parts'
import { correctionsIn, saidSchema } from './said.server'
import { SayingForms } from './saying-forms'

export const meta = pageMeta((messages) => messages.frozenReturns.title)

export const loader = reading('see-figures', ({ database, person, params, url }) => {
  const page = granted(frozenPage(database.reader, params.id ?? '', { person, forms: returns }))
  const { frozen } = page.standing
  const shown = {
    period: nameOf(frozen.period),
    live: liveAddress(frozen),
    counts: countedHere(frozen),
    done: url.searchParams.get('done'),
  }
  return json({ ...page, ...shown })
})

/** Whether its numbers lead to cases: where it was filled from the ledger here alone, by a form still on the shelf. */
const countedHere = ({ form, parts }: Frozen): boolean =>
  parts.length === 0 && returnByKey(form.key)?.version.n === form.version

/** The same return as it is filled today, where the form is still on the shelf. */
function liveAddress({ form, body, period }: Frozen): string | null {
  const year = period.from.slice(0, 4)
  const known = returnByKey(form.key)
  const part =
    known &&
    periodsOf(known, Number(year)).find((each) => each.period.from === period.from && each.period.to === period.to)
      ?.part
  return part === undefined ? null : addressOf(`/returns/${form.key}`, { year, body: body.code, part })
}

export const action = acting('approve-returns', async (visit: ActingVisit) => {
  const { database, person, params, form, now } = visit
  const id = params.id ?? ''
  const { standing } = granted(frozenPage(database.reader, id, { person, forms: returns }))
  const parsed = parseForm(saidSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, valuesOf(form))
  const { do: kind, reason = '' } = parsed.value
  const corrections = kind === 'erratum' ? correctionsIn(form, standing.cells) : undefined
  if (corrections && !corrections.ok) return refused(corrections.refusal, valuesOf(form))
  const saying = kind === 'erratum' ? { erratum: corrections?.value ?? [], reason } : { mark: kind, reason }
  const result = await sayOf(database, id, saying, { person, now, newId: randomUUID })
  return result.ok ? redirect(`/returns/frozen/${id}?done=${kind}`) : refused(result.refusal, valuesOf(form))
})

const casesOf = ({ form, body, period, asOf }: Frozen, cell: string): string =>
  addressOf('/figures/cases', { ...period, body: body.code, 'as-of': asOf }, { return: form.key, cell })

export default function FrozenReturn() {
  const page = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  const { frozenReturns: words } = useMessages()
  const [say, format] = [useSay(), useFormat()]
  const { standing, sound, done, period } = page
  const { frozen, state } = standing
  return (
    <Page
      title={`${say(frozen.form.name)} · ${say(frozen.body.name)} · ${say(period)}`}
      breadcrumb={[{ to: '/returns/frozen', label: words.title }]}
      lead={<StateBadge state={state} />}
      action={page.live ? <LinkButton to={page.live}>{words.page.live}</LinkButton> : undefined}
    >
      {answer ? null : <DoneNotice done={done} told={words.page.done} />}
      <Notice tone={sound === 'unsound' ? 'bad' : sound === 'sound' ? 'good' : 'soon'} title={words.page[sound]} />
      <Facts
        items={[
          { label: words.heads.asOf, value: format.instant(frozen.asOf) },
          { label: words.heads.form, value: `${say(frozen.form.name)} · ${words.version(frozen.form.version)}` },
          { label: words.heads.act, value: words.page.drafted[frozen.drafted], wide: true },
        ]}
      />
      <SayingForms key={page.said.length} standing={standing} may={page.may} answer={answer} />
      <TakeOut id={frozen.id} canSend={state !== 'frozen'} />
      {frozen.paragraphs.length > 0 ? (
        <Section title={words.page.paragraphs}>
          {frozen.paragraphs.map((each) => (
            <p key={each.text.zh}>{say(each.text)}</p>
          ))}
        </Section>
      ) : null}
      <Section title={words.page.figures} id="figures">
        <FiguresTable
          lines={frozen.cells.map((cell, i) => ({
            ...cell,
            to: page.counts && cell.value !== null ? casesOf(frozen, cell.key) : undefined,
            now: standing.cells[i]?.display === cell.display ? undefined : standing.cells[i]?.display,
          }))}
        />
        <EquationsTable lines={frozen.equations} />
      </Section>
      <Errata standing={standing} />
      <Story said={page.said} />
      <Proof page={page} />
    </Page>
  )
}
