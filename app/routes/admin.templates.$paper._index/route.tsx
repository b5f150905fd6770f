import { json, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { putTemplate, templateVersions } from '#app/db/paper-templates.server'
import { refuse } from '#app/domain/dispute/refusal'
import { papers } from '#app/domain/papers'
import { isPaperKey } from '#app/domain/papers/keys'
import { tagsFor } from '#app/domain/papers/paper'
import { acting, reading } from '#app/http/doorway.server'
import { granted } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { say as sayIn } from '#app/messages/index'
import { Button, ButtonRow, LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { PostForm } from '#app/ui/post-form'
import { takeTemplate } from './take.server'
import { TagList } from './tag-list'
import { UploadForm } from './upload-form'
import { VersionTable } from './version-table'

export const meta = pageMeta<typeof loader>((messages, data, locale) =>
  data ? sayIn(data.name, locale) : messages.papers.templates.title,
)

const paperOf = (key: string | undefined) => (isPaperKey(key) ? papers[key] : granted(refuse('not-found')))

export const loader = reading('manage-templates', ({ database, params, url }) => {
  const paper = paperOf(params.paper)
  const versions = templateVersions(database, paper.key)
  const done = url.searchParams.get('done')
  return json({
    ...{ key: paper.key, name: paper.name, tags: tagsFor(paper), versions },
    ...{
      isReplaced: versions[0]?.replaced === true,
      done: versions.find((each) => String(each.version) === done) ?? null,
    },
  })
})

export const action = acting('manage-templates', async (visit) => {
  const paper = paperOf(visit.params.paper)
  if (visit.form.get('do') !== 'restore') return takeTemplate(visit, paper)
  const asking = { by: visit.person.account, now: visit.now }
  const version = await putTemplate(visit.database, { paper: paper.key, bytes: null, sha256: '' }, asking)
  return redirect(`/admin/templates/${paper.key}?done=${version}`)
})

export default function Template() {
  const { templates: words } = useMessages().papers
  const say = useSay()
  const { key, name, tags, versions, isReplaced, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const path = `/admin/templates/${key}`
  return (
    <Page title={say(name)} breadcrumb={[{ to: '/admin/templates', label: words.title }]}>
      {done && !answer ? (
        <Notice
          tone="good"
          role="status"
          title={done.replaced ? words.done(String(done.version)) : words.restoredDone}
        />
      ) : null}
      <ButtonRow>
        <LinkButton to={`${path}/file`} reloadDocument>
          {words.download}
        </LinkButton>
        {isReplaced ? (
          <LinkButton to={`${path}/file?version=0`} reloadDocument tone="quiet">
            {words.downloadBuiltIn}
          </LinkButton>
        ) : null}
      </ButtonRow>
      <Section title={words.upload} id="upload">
        <UploadForm answer={answer} />
      </Section>
      <Section title={words.tags} id="tags">
        <TagList tags={tags} />
      </Section>
      {isReplaced ? (
        <Section title={words.restore} id="restore">
          <p className="quiet">{words.restoreLead}</p>
          <PostForm>
            <ButtonRow>
              <Button tone="danger" name="do" value="restore">
                {words.restore}
              </Button>
            </ButtonRow>
          </PostForm>
        </Section>
      ) : null}
      {versions.length > 0 ? (
        <Section title={words.history} id="history">
          <VersionTable path={path} versions={versions} />
        </Section>
      ) : null}
    </Page>
  )
}
