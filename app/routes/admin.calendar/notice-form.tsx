import { useAdminProblems, WhatIsWrong } from '#app/components/admin/problems'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { FileField, TextArea, TextField } from '#app/ui/text-field'
import type { Again, Wrong } from './notice.server'

type Answer = Refused | Wrong | Again | undefined

/** A year's notice, typed line by line or sent as a file. */
export function NoticeForm({ answer, year }: { answer: Answer; year: string }) {
  const { load: words } = useMessages().admin.calendar
  const inWords = useAdminProblems()
  const refused = answer?.ok === false ? answer : undefined
  const told = inWords(refused?.fieldErrors)
  const values = { year, ...answer?.values } as Readonly<Record<string, string | undefined>>
  const labels = { year: words.year, title: words.notice, lines: words.lines, file: words.file }
  const at = (name: keyof typeof labels) => ({ name, label: labels[name], error: errorOf(told, name) })
  return (
    <PostForm encType="multipart/form-data" key={JSON.stringify(answer ?? null)}>
      <WhatIsWrong answer={refused} problems={told} labels={labels} />
      {answer?.ok === 'wrong' ? <WrongLines wrong={answer.wrong} /> : null}
      <TextField {...at('year')} defaultValue={values.year} inputMode="numeric" maxLength={4} width="short" />
      <TextField {...at('title')} hint={words.noticeHint} defaultValue={values.title} maxLength={120} />
      <TextArea {...at('lines')} hint={words.linesHint} defaultValue={values.lines} rows={12} optional />
      <FileField {...at('file')} hint={words.fileHint} accept=".csv,.txt,text/csv,text/plain" optional />
      <ButtonRow>
        <Button tone="primary" name="do" value="check">
          {words.preview}
        </Button>
      </ButtonRow>
    </PostForm>
  )
}

function WrongLines({ wrong }: { wrong: Wrong['wrong'] }) {
  const { calendar: words, problems } = useMessages().admin
  return (
    <Notice tone="bad" role="alert" title={words.wrong}>
      <ul className="error-list">
        {wrong.map(({ line, problem }) => (
          <li key={line}>
            <a href="#field-lines">{words.wrongLine(String(line), problems[problem])}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
