import { randomUUID } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { drawSample, samplesOf } from '#app/db/samples.server'
import { surroundings } from '#app/db/surroundings.server'
import { daySchema } from '#app/domain/law/day-schema'
import { may } from '#app/domain/people/permission'
import { seedSchema, sizeSchema } from '#app/domain/sample/draw'
import { bodiesAround } from '#app/http/bodies-around.server'
import { acting, reading } from '#app/http/doorway.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused, type Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Table } from '#app/ui/table'
import { DrawForm } from './draw-form'

export const meta = pageMeta((messages) => messages.signals.samples.title)

export const loader = reading('answer-samples', (visit) => {
  const { database, person, today } = visit
  const { territory } = surroundings(database.reader)
  const rows = samplesOf(database, person).map((row) => {
    return { ...row, bodyName: territory.get(row.body)?.name ?? { zh: row.body, en: row.body } }
  })
  const asked = figuresAsked(visit)
  const year = asked.ok ? asked.value.period.from.slice(0, 4) : today.slice(0, 4)
  return json({ rows, mayDraw: may(person, 'draw-samples'), around: bodiesAround(visit), year })
})

const drawSchema = z
  .object({ body: z.string().min(1).max(40), from: daySchema, to: daySchema, seed: seedSchema, size: sizeSchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'not-after-start' })

export const action = acting('draw-samples', async ({ database, person, form, now }) => {
  const parsed = parseForm(drawSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, valuesOf(form))
  const { body, from, to, seed, size } = parsed.value
  const asker = { person, now, newId: randomUUID }
  const result = await drawSample(database, { body, period: { from, to }, seed, size }, asker)
  return result.ok ? redirect(`/samples/${result.value}?done=drawn`) : refused(result.refusal, valuesOf(form))
})

export default function Samples() {
  const { samples: words } = useMessages().signals
  const { rows, mayDraw, around, year } = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return (
    <Page title={words.title} lead={words.lead}>
      {mayDraw ? (
        <Section title={words.draw} id="draw">
          <DrawForm around={around} year={year} answer={answer} />
        </Section>
      ) : null}
      <Section title={words.list} id="samples">
        <SampleTable rows={rows} />
      </Section>
    </Page>
  )
}

type Rows = ReturnType<typeof useLoaderData<typeof loader>>['rows']

function SampleTable({ rows }: { rows: Rows }) {
  const { samples: words } = useMessages().signals
  const { figures } = useMessages()
  const [say, format] = [useSay(), useFormat()]
  return (
    <Table
      caption={words.list}
      captionUnseen
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
      columns={[
        {
          key: 'sample',
          head: words.heads.sample,
          lead: true,
          cell: ({ id, bodyName }) => <Link to={`/samples/${id}`}>{say(bodyName)}</Link>,
        },
        {
          key: 'period',
          head: words.heads.period,
          cell: ({ from, to }) => figures.period(format.plainDay(from), format.plainDay(to)),
        },
        { key: 'seed', head: words.heads.seed, tight: true, cell: ({ seed }) => seed },
        {
          key: 'size',
          head: words.heads.size,
          numeric: true,
          cell: ({ cases, population }) => words.of(format.count(cases), format.count(population)),
        },
        {
          key: 'answered',
          head: words.heads.answered,
          numeric: true,
          cell: ({ answered, cases }) => words.of(format.count(answered), format.count(cases)),
        },
        { key: 'drawn', head: words.heads.drawn, cell: ({ who, at }) => words.by(who, format.instant(at)) },
      ]}
    />
  )
}
