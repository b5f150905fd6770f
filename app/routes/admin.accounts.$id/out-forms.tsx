import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import type { Refused } from '#app/http/refusal.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { PostForm } from '#app/ui/post-form'

/** A form that is nothing but its button. */
function Task({ task, tone, label }: { task: string; tone?: 'danger'; label: string }) {
  return (
    <PostForm>
      <input type="hidden" name="do" value={task} />
      <ButtonRow>
        <Button tone={tone ?? 'plain'}>{label}</Button>
      </ButtonRow>
    </PostForm>
  )
}

export function PasswordForm() {
  const { secret: words } = useMessages().admin.account
  return (
    <>
      <p className="quiet">{words.lead}</p>
      <Task task="reset-password" label={words.submit} />
    </>
  )
}

export function DisabledForm({ disabledAt, refused }: { disabledAt: string | null; refused: Refused | undefined }) {
  const { out: words } = useMessages().admin.account
  const format = useFormat()
  const inWords = useAdminProblems()
  const { account } = refused?.fieldErrors ?? {}
  if (disabledAt !== null)
    return (
      <>
        <p>{words.isOut(format.instant(disabledAt))}</p>
        <Task task="enable" label={words.back} />
      </>
    )
  return (
    <>
      <p className="quiet">{words.lead}</p>
      <WhatIsWrong answer={undefined} problems={inWords(account ? { account } : {})} labels={{}} />
      <Task task="disable" tone="danger" label={words.submit} />
    </>
  )
}

export function EndSessionsForm() {
  const { sessions: words } = useMessages().admin.account
  return <Task task="end-sessions" label={words.end} />
}
