import { redirect } from '@remix-run/node'
import { open, reading } from '#app/http/doorway.server'
import { signOut } from '#app/http/sign-in.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'

export const meta = pageMeta((messages) => messages.account.signOut.title)

export const loader = reading('signed-in', () => null)

export const action = open(async (visit) => {
  const everywhere = (await visit.form()).get('everywhere') === 'yes'
  const cookie = await signOut(visit.context, everywhere)
  return redirect(everywhere ? '/sign-in?after=ended' : '/sign-in', { headers: { 'Set-Cookie': cookie } })
})

/** Asks before it does: the address alone signs nobody out. */
export default function SignOut() {
  const { signOut: words } = useMessages().account
  return (
    <Page title={words.title} width="form">
      <p>{words.ask}</p>
      <PostForm reloadDocument>
        <ButtonRow>
          <Button tone="primary">{words.submit}</Button>
          <LinkButton to="/">{words.stay}</LinkButton>
        </ButtonRow>
      </PostForm>
    </Page>
  )
}
