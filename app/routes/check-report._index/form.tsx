import type { Words } from '#app/domain/words'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { ErrorSummary } from '#app/ui/error-summary'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { DayField, FileField, TextArea } from '#app/ui/text-field'
import type { CheckAnswer } from './checking.server'

type Choices = { bodies: readonly { code: string; name: Words }[]; years: readonly string[] }

/** What is wrong, by field: our own words for what only this form asks, the trouble with a file beside the file. */
function useProblems(answer: CheckAnswer | undefined): Record<string, string> {
  const { reportCheck: words } = useMessages()
  const say = useSay()
  if (!answer || answer.ok) return {}
  const own: Record<string, string> = { both: words.both, neither: words.neither }
  const found = Object.entries(answer.problems).map(([name, problem]) => [name, own[problem] ?? problem])
  const trouble = answer.trouble ? { [answer.trouble.at]: say(answer.trouble.words) } : {}
  return { ...Object.fromEntries(found), ...trouble }
}

/** What was pasted stays, whatever became of it; a file has to be chosen again, as browsers will have it. */
export function ReportForm({ choices, answer }: { choices: Choices; answer: CheckAnswer | undefined }) {
  const { reportCheck: words } = useMessages()
  const say = useSay()
  const problems = useProblems(answer)
  const typed = answer?.typed
  const labels = { text: words.text, file: words.file, year: words.year, body: words.body, 'as-of': words.asOf }
  return (
    <PostForm encType="multipart/form-data" className="report-form" id="again">
      {answer?.ok ? <h2>{words.again}</h2> : null}
      <ErrorSummary fieldErrors={problems} labels={labels} />
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        error={errorOf(problems, 'text')}
        rows={answer?.ok ? 6 : 14}
        defaultValue={typed?.text}
        optional
      />
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errorOf(problems, 'file')}
        accept=".docx,.txt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        optional
      />
      <SelectField
        name="year"
        label={words.year}
        hint={words.yearHint}
        error={errorOf(problems, 'year')}
        options={choices.years.map((value) => ({ value, label: value }))}
        defaultValue={typed?.year}
        optional
      />
      <SelectField
        name="body"
        label={words.body}
        error={errorOf(problems, 'body')}
        options={choices.bodies.map(({ code, name }) => ({ value: code, label: say(name) }))}
        defaultValue={typed?.body}
        blank={false}
      />
      <DayField
        name="as-of"
        label={words.asOf}
        hint={words.asOfHint}
        error={errorOf(problems, 'as-of')}
        defaultValue={typed?.asOf}
        optional
      />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
