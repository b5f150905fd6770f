import { verdicts, type Claim, type Verdict } from '#app/domain/figures/claims/claim'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { Section } from '#app/ui/page'
import type { CheckAnswer } from './checking.server'
import { ClaimList } from './claim-list'
import { isError, MarkedText } from './marked-text'

type Props = Extract<CheckAnswer, { ok: true }>

/** What was found: how many, the text with every claim marked, and each claim with why. */
export function Result({ typed, year, checked, bodyName }: Props) {
  const { reportCheck: words } = useMessages()
  const say = useSay()
  const format = useFormat()
  const { claims } = checked
  const query = { year: String(year), body: typed.body, 'as-of': typed.asOf }
  return (
    <Section title={words.result} id="result">
      <p>{words.about(String(year), say(bodyName))}</p>
      {typed.asOf === '' ? null : <p className="quiet">{words.asOfDay(format.plainDay(typed.asOf))}</p>}
      {claims.length === 0 ? (
        <EmptyState title={words.noClaims}>{words.noClaimsAdvice}</EmptyState>
      ) : (
        <>
          <Told claims={claims} />
          <div className="report-halves">
            <section aria-label={words.marked}>
              <h3>{words.marked}</h3>
              <MarkedText text={typed.text} claims={claims} />
            </section>
            <section aria-label={words.claims}>
              <h3>{words.claims}</h3>
              <ClaimList claims={claims} query={query} />
            </section>
          </div>
          <Download {...typed} year={String(year)} />
        </>
      )}
    </Section>
  )
}

/** How many of each verdict, and the way to the first error. */
function Told({ claims }: { claims: readonly Claim[] }) {
  const { reportCheck: words } = useMessages()
  const errors = claims.filter(isError)
  const first = claims.findIndex(isError)
  const count = (verdict: Verdict) => claims.filter((each) => each.verdict === verdict).length
  const counted = verdicts.filter((verdict) => count(verdict) > 0)
  return (
    <Notice
      tone={errors.length > 0 ? 'bad' : 'good'}
      role="status"
      title={errors.length > 0 ? words.errors(errors.length) : words.noErrors}
    >
      <p>
        {words.found(claims.length)}{' '}
        {counted.map((verdict) => `${words.verdicts[verdict]} ${count(verdict)}`).join(' · ')}
      </p>
      {errors.length > 0 ? (
        <p>
          <a href={`#claim-${first + 1}`}>{words.firstError}</a>
        </p>
      ) : (
        <p>{words.noErrorsWhy}</p>
      )}
    </Notice>
  )
}

/** Nothing is kept: the file is made by checking the same text again. */
function Download({ text, year, body, asOf }: Props['typed']) {
  const { reportCheck: words } = useMessages()
  return (
    <PostForm action="/check-report/file" encType="multipart/form-data" reloadDocument>
      {Object.entries({ text, year, body, 'as-of': asOf }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button>{words.download}</Button>
    </PostForm>
  )
}
