import { json, type LinksFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { paperPath, papersPath } from '#app/components/papers/paper-path'
import { PaperSheet, PaperText } from '#app/components/papers/paper-sheet'
import style from '#app/components/papers/papers.css?url'
import { disputePath } from '#app/components/what-now'
import { noteLook } from '#app/db/looked.server'
import { paperData } from '#app/db/paper-data.server'
import { templateInForce } from '#app/db/paper-templates.server'
import { drawn } from '#app/domain/papers/drawn'
import { reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { say as sayIn } from '#app/messages/index'
import { fill } from '#app/papers/fill.server'
import { paragraphsIn } from '#app/papers/text.server'
import { Button, ButtonRow } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'
import { askedIn } from './asked'
import { blanksIn } from './blanks'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: style }]

export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? sayIn(data.name, locale) : messages.papers.title,
)

/** The preview, numbers masked: drawn from the blocks, or read back from an administrator's template. */
export const loader = reading('see-parties', async (visit) => {
  const { url, params } = visit
  const asked = { ...askedIn(url), number: params.number, paper: params.paper }
  const made = granted(await paperData(visit, asked))
  await noteLook(visit, made.opened, visit.now)
  const { version, bytes } = templateInForce(visit.database.reader, made.key)
  const sheet = drawn(made.paper.blocks, made.data)
  const { view } = made.opened
  return json({
    ...{ number: view.number, title: view.content?.title ?? null, name: made.paper.name, version },
    ...{ paper: made.key, proceeding: made.proceeding.id, entry: made.entry, mayUnmask: view.may.unmask },
    sheet: bytes ? null : sheet,
    text: bytes ? await paragraphsIn(await fill(bytes, made.data)) : null,
    blanks: bytes ? [] : blanksIn(sheet),
    reasonMissing: url.searchParams.has('no-reason'),
  })
})

export default function PaperRoute() {
  const { papers: words, dispute, kit } = useMessages()
  const say = useSay()
  const data = useLoaderData<typeof loader>()
  const { number, version, blanks } = data
  const { preview } = words
  const crumbs = [
    { to: '/disputes', label: dispute.list },
    { to: disputePath(number), label: data.title ?? number },
    { to: `${papersPath(number)}?${new URLSearchParams({ proceeding: data.proceeding })}`, label: words.title },
  ]
  const template = version === 0 || data.sheet ? preview.builtIn : preview.version(String(version))
  return (
    <div className="paper-page">
      <Page title={say(data.name)} breadcrumb={crumbs} lead={preview.lead(template)}>
        <PostForm reloadDocument action={paperPath(number, data, true)}>
          <ButtonRow>
            <Button tone="primary">{preview.make}</Button>
          </ButtonRow>
        </PostForm>
        <p className="quiet paper-apart">{preview.makeHint}</p>
        {data.text ? <Notice tone="soon" title={preview.replaced} /> : null}
        {blanks.length > 0 ? <p className="quiet paper-apart">{preview.blanks(kit.listed(blanks))}</p> : null}
        {data.sheet ? <PaperSheet paper={data.sheet} /> : <PaperText paragraphs={data.text ?? []} />}
        <p className="quiet paper-apart">
          {preview.noLaw} {preview.print}
        </p>
        {data.mayUnmask ? <InFull path={paperPath(number, data, true)} isMissing={data.reasonMissing} /> : null}
      </Page>
    </div>
  )
}

/** With numbers in full: only with a reason, which is written down before they are read. */
function InFull({ path, isMissing }: { path: string; isMissing: boolean }) {
  const { full: words } = useMessages().papers
  return (
    <div className="paper-apart" id="full">
      <Details summary={words.title} open={isMissing}>
        <PostForm reloadDocument action={path}>
          <p>{words.why}</p>
          <input type="hidden" name="full" value="yes" />
          <TextField
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            error={isMissing ? words.missing : undefined}
            maxLength={200}
            autoComplete="off"
          />
          <ButtonRow>
            <Button>{words.make}</Button>
          </ButtonRow>
        </PostForm>
      </Details>
    </div>
  )
}
