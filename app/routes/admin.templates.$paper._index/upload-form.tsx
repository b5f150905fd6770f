import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { FileField } from '#app/ui/text-field'
import type { Faulty } from './take.server'

/** A template to be put in force, and what speaks against the one just sent. */
export function UploadForm({ answer }: { answer: Refused | Faulty | undefined }) {
  const { papers, kit } = useMessages()
  const { templates: words } = papers
  const refused = answer?.ok === false ? answer : undefined
  const problems = useRefusedFields(refused)
  return (
    <PostForm encType="multipart/form-data">
      <RefusedSummary refused={refused} problems={problems} labels={{ file: words.file }} />
      {answer?.ok === 'faulty' ? (
        <Notice tone="bad" role="alert" title={words.refused}>
          <ul className="bulleted">
            {answer.faults.map(({ code, about = [] }) => (
              <li key={code}>{words.faults[code](kit.listed(about))}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errorOf(problems, 'file')}
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
