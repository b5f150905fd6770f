import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assumptionsOf } from '#app/db/demo-notes.server'
import { open } from '#app/http/doorway.server'
import { useMessages, useSay } from '#app/messages/context'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'

export const meta = pageMeta((messages) => messages.account.assumptions.title)

/** What the demo county takes for granted: for everyone who sees its figures, signed in or not. */
export const loader = open(({ database }) => json({ assumptions: assumptionsOf(database) }))

export default function Assumptions() {
  const { assumptions: words } = useMessages().account
  const { assumptions } = useLoaderData<typeof loader>()
  const say = useSay()
  if (assumptions.length === 0)
    return (
      <Page title={words.title} width="form">
        <p>{words.none}</p>
      </Page>
    )
  return (
    <Page title={words.title} lead={words.lead} width="form">
      <ol className="error-list">
        {assumptions.map((each) => (
          <li key={each.words.zh}>{say(each.words)}</li>
        ))}
      </ol>
    </Page>
  )
}
