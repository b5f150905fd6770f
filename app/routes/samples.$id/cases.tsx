import { Link } from '@remix-run/react'
import { callbackResults, callbackResultWords } from '#app/domain/sample/result'
import { useMessages, useSay } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { Section } from '#app/ui/page'
import { PostForm } from '#app/ui/post-form'
import { Table } from '#app/ui/table'
import type { CaseOfSample } from './view.server'

/** In the order of the drawing; whoever had a hand in a case is told that somebody else calls back. */
export function Cases({ cases }: { cases: readonly CaseOfSample[] }) {
  const { cases: words } = useMessages().signals.sample
  const say = useSay()
  return (
    <Section title={words.title} id="cases">
      {cases.some(({ title }) => title === null) ? <p className="quiet case-note">{words.hidden}</p> : null}
      <Table
        caption={words.caption}
        captionUnseen
        rows={cases}
        rowKey={({ number }) => number}
        columns={[
          { key: 'what', head: words.what, lead: true, cell: (row) => <What row={row} /> },
          { key: 'n', head: words.order, numeric: true, cell: ({ n }) => <span id={`case-${n}`}>{n}</span> },
          { key: 'number', head: words.number, tight: true, cell: ({ number }) => number },
          { key: 'place', head: words.place, cell: ({ place }) => say(place) },
          { key: 'result', head: words.result, cell: (row) => <Answer row={row} /> },
        ]}
      />
    </Section>
  )
}

function What({ row: { title, number, category } }: { row: CaseOfSample }) {
  const say = useSay()
  return title === null ? <>{say(category)}</> : <Link to={`/disputes/${number}`}>{title}</Link>
}

function Answer({ row: { n, number, result, mine } }: { row: CaseOfSample }) {
  const { cases: words } = useMessages().signals.sample
  const { kit } = useMessages()
  const say = useSay()
  if (mine) return <span className="quiet">{result === null ? words.mine : say(callbackResultWords[result])}</span>
  return (
    <PostForm className="answer-form" key={result ?? ''}>
      <input type="hidden" name="n" value={n} />
      <span className="field">
        <select name="result" aria-label={words.answerOf(number)} defaultValue={result ?? ''} required>
          <option value="">{result === null ? words.notYet : kit.choose}</option>
          {callbackResults.map((each) => (
            <option key={each} value={each}>
              {say(callbackResultWords[each])}
            </option>
          ))}
        </select>
      </span>{' '}
      <Button aria-label={`${words.submit} ${number}`}>{words.submit}</Button>
    </PostForm>
  )
}
