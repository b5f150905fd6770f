import { DoneNotice } from '#app/components/done-notice'
import { randomUUID } from 'node:crypto'
import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { bodyChoice } from '#app/db/body-choice.server'
import { drafts, putOnSchedule, schedule, takeOffSchedule } from '#app/db/return-schedule.server'
import { surroundings } from '#app/db/surroundings.server'
import { daySchema } from '#app/domain/law/day-schema'
import { may } from '#app/domain/people/permission'
import { returnByKey, returns } from '#app/domain/returns'
import { nameOf } from '#app/domain/returns/periods'
import { periodKinds } from '#app/domain/returns/return'
import { areaOf } from '#app/domain/territory/area'
import { bodyCodeSchema } from '#app/domain/territory/body'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { refused, type Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { DraftTable, ScheduleForm, ScheduleTable } from './parts'

export const meta = pageMeta((messages) => messages.frozenReturns.scheduling.title)

export const loader = reading('schedule-returns', ({ database, person, today, url }) => {
  const { territory } = surroundings(database.reader)
  const area = areaOf(territory, person.body)
  const isOurs = ({ body }: { body: string }) => person.role === 'administrator' || territory.within(body, area)
  const named = <T extends { form: string; body: string }>(line: T) => ({
    ...line,
    formName: returnByKey(line.form)?.name ?? { zh: line.form, en: line.form },
    bodyName: territory.get(line.body)?.name ?? { zh: line.body, en: line.body },
  })
  return json({
    drafts: drafts(database.reader)
      .filter(isOurs)
      .map((draft) => ({ ...named(draft), period: nameOf(draft) })),
    lines: schedule(database.reader).filter(isOurs).map(named),
    forms: returns.map(({ key, name }) => ({ key, name })),
    bodies: bodyChoice(database, {}, { on: today, near: person.body }),
    ...{ approves: may(person, 'freeze-returns'), done: url.searchParams.get('done') },
  })
})

const wanted = z.discriminatedUnion('do', [
  z.object({ do: z.literal('end'), id: z.string().min(1).max(80) }),
  z.object({
    ...{ do: z.literal('add'), form: z.string().min(1).max(80), body: bodyCodeSchema },
    ...{ every: z.enum(periodKinds), from: daySchema },
  }),
])

export const action = acting('schedule-returns', async ({ database, person, form, now }) => {
  const parsed = parseForm(wanted, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, valuesOf(form))
  const asker = { person, now, newId: randomUUID, forms: returns }
  const { value } = parsed
  const result =
    value.do === 'end' ? await takeOffSchedule(database, value.id, asker) : await putOnSchedule(database, value, asker)
  if (!result.ok) return refused(result.refusal, valuesOf(form))
  return redirect(`/returns/schedule?done=${value.do === 'end' ? 'ended' : 'added'}`)
})

export default function Schedule() {
  const { frozenReturns } = useMessages()
  const { scheduling: words } = frozenReturns
  const data = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  return (
    <Page title={words.title} lead={words.lead} breadcrumb={[{ to: '/returns/frozen', label: frozenReturns.title }]}>
      {answer ? null : <DoneNotice done={data.done} told={words.done} />}
      <Section title={words.waiting}>
        <DraftTable drafts={data.drafts} approves={data.approves} />
      </Section>
      <Section title={words.list}>
        <ScheduleTable lines={data.lines} />
      </Section>
      <Section title={words.add}>
        <ScheduleForm key={data.lines.length} forms={data.forms} bodies={data.bodies} answer={answer} />
      </Section>
    </Page>
  )
}
