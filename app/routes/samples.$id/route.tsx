import { randomUUID } from 'node:crypto'
import { json, redirect, type LinksFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import style from '#app/components/figures/figures.css?url'
import { answerCallBack, sampleOf } from '#app/db/samples.server'
import { surroundings } from '#app/db/surroundings.server'
import { refuse } from '#app/domain/dispute/refusal'
import { MOST_DRAWN } from '#app/domain/sample/draw'
import { callbackResults } from '#app/domain/sample/result'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm, valuesOf } from '#app/http/form.server'
import { granted, refused, type Refused } from '#app/http/refusal.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Facts } from '#app/ui/facts'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Cases } from './cases'
import { Estimated } from './estimated'
import { Recipe } from './recipe'
import { casesIn, estimateIn } from './view.server'

export const meta = pageMeta((messages) => messages.signals.samples.title)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const loader = reading('answer-samples', (visit) => {
  const { database, person, params, url } = visit
  const sample = sampleOf(database.reader, params.id ?? '', person) ?? granted(refuse('not-found'))
  const cases = casesIn(visit, sample)
  const { territory } = surroundings(database.reader)
  return json({
    ...{ sample, cases, done: url.searchParams.get('done'), view: estimateIn(visit, sample, cases) },
    bodyName: territory.get(sample.body)?.name ?? { zh: sample.body, en: sample.body },
  })
})

const answerSchema = z.object({
  n: z.coerce.number().int().min(1).max(MOST_DRAWN),
  result: z.enum(callbackResults),
})

export const action = acting('answer-samples', async ({ database, person, params, form, now }) => {
  const id = params.id ?? ''
  if (!sampleOf(database.reader, id, person)) return refused({ code: 'not-found' })
  const parsed = parseForm(answerSchema, form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors }, valuesOf(form))
  const result = await answerCallBack(database, { sample: id, ...parsed.value }, { person, now, newId: randomUUID })
  if (!result.ok) return refused(result.refusal, valuesOf(form))
  return redirect(`/samples/${id}?done=answered#case-${parsed.value.n}`)
})

export default function Sample() {
  const { samples, sample: words } = useMessages().signals
  const { figures } = useMessages()
  const { sample, cases, view, done, bodyName } = useLoaderData<typeof loader>()
  const answer: Refused | undefined = useActionData<typeof action>()
  const [say, format] = [useSay(), useFormat()]
  const { facts } = words
  return (
    <Page title={words.title(say(bodyName))} breadcrumb={[{ to: '/samples', label: samples.title }]} width="full">
      {answer ? <Notice tone="bad" role="alert" title={say(answer.words)} /> : null}
      {done && !answer ? (
        <Notice tone="good" role="status" title={done === 'drawn' ? samples.drawn : words.done} />
      ) : null}
      <Facts
        items={[
          { label: facts.period, value: figures.period(format.plainDay(sample.from), format.plainDay(sample.to)) },
          { label: facts.population, value: format.count(sample.population) },
          { label: facts.asOf, value: format.plainDay(sample.asOfDay) },
          { label: facts.seed, value: sample.seed },
          { label: facts.size, value: format.count(cases.length) },
          { label: facts.by, value: samples.by(sample.who, format.instant(sample.at)) },
          { label: facts.digest, value: <code className="digest">{sample.digest}</code>, wide: true },
        ]}
      />
      <Notice tone={view.asDrawn ? 'good' : 'bad'} title={view.asDrawn ? words.asDrawn : words.notAsDrawn} />
      <Estimated view={view} sample={sample} />
      <Cases cases={cases} />
      <Recipe sample={sample} first={cases[0]?.number} />
    </Page>
  )
}
