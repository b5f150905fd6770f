import { RefusedSummary, useRefusedFields } from '#app/components/refused'
import { datums, type BoundaryFault } from '#app/domain/territory/boundary'
import type { Refused } from '#app/http/refusal.server'
import { useMessages } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { Notice } from '#app/ui/notice'
import { PostForm } from '#app/ui/post-form'
import { FileField, TextField } from '#app/ui/text-field'
import type { Faulty } from './take.server'

/** A file to be put on the maps, and what speaks against the one just sent. */
export function UploadForm({ answer }: { answer: Refused | Faulty | undefined }) {
  const { boundaries: words } = useMessages()
  const refused = answer?.ok === false ? answer : undefined
  const problems = useRefusedFields(refused)
  const labels = { file: words.file, ...words.fields }
  const values: Readonly<Record<string, unknown>> = { property: 'code', ...answer?.values }
  const at = (name: keyof typeof words.fields) => ({
    ...{ name, label: words.fields[name], error: errorOf(problems, name) },
    defaultValue: typeof values[name] === 'string' ? values[name] : undefined,
  })
  return (
    <PostForm encType="multipart/form-data">
      <RefusedSummary refused={refused} problems={problems} labels={labels} />
      {answer?.ok === 'faulty' ? <Faults faults={answer.faults} /> : null}
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errorOf(problems, 'file')}
        accept=".geojson,.json,application/geo+json,application/json"
      />
      <TextField {...at('property')} hint={words.propertyHint} maxLength={60} width="medium" />
      <TextField {...at('source')} hint={words.sourceHint} maxLength={100} />
      <TextField {...at('reviewNumber')} hint={words.reviewNumberHint} maxLength={30} width="medium" />
      <SelectField {...at('datum')} options={datums.map((value) => ({ value, label: words.datums[value] }))} />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}

function Faults({ faults }: { faults: readonly BoundaryFault[] }) {
  const { boundaries: words } = useMessages()
  return (
    <Notice tone="bad" role="alert" title={words.refused}>
      <ul className="bulleted">
        {faults.map(({ problem, feature, about = '' }) => (
          <li key={`${problem} ${feature ?? ''}`}>
            {feature === undefined ? null : words.place(String(feature), problem === 'no-property' ? '' : about)}
            {words.faults[problem](about)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
