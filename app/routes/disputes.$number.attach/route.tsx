import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DisputeFormPage, type Whose } from '#app/components/dispute-form-page'
import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { disputePath } from '#app/components/what-now'
import { newCommandId } from '#app/db/act.server'
import { attach } from '#app/db/attachments.server'
import { openDispute } from '#app/db/dispute-view.server'
import type { Words } from '#app/domain/words'
import { acting, reading } from '#app/http/doorway.server'
import { parseForm } from '#app/http/form.server'
import { granted, refusalStatus, refusalWords, refused, type Refused } from '#app/http/refusal.server'
import { acceptFile } from '#app/http/upload.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { FileField } from '#app/ui/text-field'

type Data = { whose: Whose; command: string; no?: Words }

export const meta = pageMeta((messages) => messages.step.attach.title)

export const loader = reading('see-line', (visit) => {
  const { view } = granted(openDispute(visit, visit.params.number))
  const no = view.may.attach ? undefined : 'not-allowed'
  const data: Data = {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    command: newCommandId(),
    no: no && refusalWords({ code: no }),
  }
  return json(data, { status: no ? refusalStatus[no] : 200 })
})

const form = z.object({ command: z.string().min(1).max(40), file: z.file() })

export const action = acting('attach', async (visit) => {
  const { id, view } = granted(openDispute(visit, visit.params.number))
  // Asked before the file is looked at, and again by the door when it is attached.
  if (!view.may.attach) return refused({ code: 'not-allowed' })
  const parsed = parseForm(form, visit.form)
  if (!parsed.ok) return refused({ code: 'invalid-entry', fields: parsed.fieldErrors })
  const upload = await acceptFile(parsed.value.file)
  if (!upload.ok) return refused(upload.refusal)
  const { database, person, now, today } = visit
  const attaching = { id: parsed.value.command, disputeId: id, on: today, upload: upload.value }
  const result = await attach(database, attaching, { person, now, newId: newCommandId })
  return result.ok ? redirect(`/disputes/${view.number}?done=${result.value.version}`) : refused(result.refusal)
})

export default function AttachRoute() {
  const data: Data = useLoaderData<typeof loader>()
  const { attach: words } = useMessages().step
  return (
    <DisputeFormPage whose={data.whose} title={words.title} no={data.no}>
      {data.no ? null : <AttachForm key={data.command} data={data} />}
    </DisputeFormPage>
  )
}

/** What a file is refused for stands beside the file. */
function useFileProblems(answer: Refused | undefined) {
  const say = useSay()
  const problems = useRefusedFields(answer)
  const isOfFile = answer?.code === 'file-not-what-it-says' || answer?.code === 'file-too-large'
  return isOfFile ? { ...problems, file: say(answer.words) } : problems
}

function AttachForm({ data }: { data: Data }) {
  const answer: Refused | undefined = useActionData<typeof action>()
  const { step } = useMessages()
  const problems = useFileProblems(answer)
  return (
    <PostForm encType="multipart/form-data">
      <RefusedSummary refused={answer} problems={problems} labels={step.attach} />
      <input type="hidden" name="command" value={data.command} />
      <FileField
        name="file"
        label={step.attach.file}
        hint={step.attach.hint}
        error={errorOf(problems, 'file')}
        accept="image/jpeg,image/png,application/pdf"
      />
      <ButtonRow>
        <Button tone="primary">{step.attach.submit}</Button>
        <LinkButton to={disputePath(data.whose.number)} tone="quiet">
          {step.back}
        </LinkButton>
      </ButtonRow>
    </PostForm>
  )
}
