import { WhatIsWrong } from '#app/components/admin/problems'
import type { OfficeShown } from '#app/db/offices.server'
import type { Refused } from '#app/http/refusal.server'
import { useMessages, useSay } from '#app/messages/context'
import { Button, ButtonRow } from '#app/ui/button'
import { ChecksField, SelectField } from '#app/ui/choice-field'
import { errorOf } from '#app/ui/form-errors'
import { PostForm } from '#app/ui/post-form'
import { TextField } from '#app/ui/text-field'

type Props = { own: OfficeShown['own']; candidates: OfficeShown['candidates']; refused: Refused | undefined }

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : [])

/** What the body says itself; each part may be left to the body above. */
export function OfficeForm({ own, candidates, refused }: Props) {
  const { office: words } = useMessages()
  const say = useSay()
  const problems: Readonly<Record<string, string>> = words.problems
  const { problems: kit } = useMessages()
  const general: Readonly<Record<string, string>> = kit
  const told = Object.fromEntries(
    Object.entries(refused?.fieldErrors ?? {}).map(([name, codes]) => [
      name,
      codes.map((code) => problems[code] ?? general[code] ?? code),
    ]),
  )
  const [first, second] = own.hours?.spans ?? []
  const kept: Readonly<Record<string, unknown>> = refused?.values ?? {
    supervisor: own.supervisor,
    weekdays: own.hours?.weekdays.map(String),
    ...{ from: first?.from, until: first?.until, from2: second?.from, until2: second?.until },
    ...{ before: own.pace?.before.join(','), after: own.pace?.after.join(','), every: own.pace?.every.toString() },
  }
  const labels = {
    ...{ supervisor: words.supervisor, weekdays: words.weekdaysOpen, from: words.from, until: words.until },
    ...{ from2: words.from2, until2: words.until2, before: words.before, after: words.after, every: words.every },
  }
  const at = (name: keyof typeof labels) => ({ name, label: labels[name], error: errorOf(told, name), optional: true })
  const text = (name: keyof typeof labels) => ({ ...at(name), defaultValue: textOf(kept[name]), maxLength: 40 })
  return (
    <PostForm key={JSON.stringify(refused ?? own)}>
      <WhatIsWrong answer={refused} problems={told} labels={labels} />
      <input type="hidden" name="do" value="save" />
      <SelectField
        {...at('supervisor')}
        hint={words.supervisorHint}
        defaultValue={textOf(kept.supervisor) ?? ''}
        blank={words.asAbove}
        options={candidates.map(({ id, name, body }) => ({ value: id, label: `${name} · ${say(body)}` }))}
      />
      <ChecksField
        {...at('weekdays')}
        inline
        hint={words.weekdaysHint}
        defaultValue={listOf(kept.weekdays)}
        options={words.weekdays.map((label, i) => ({ value: String(i + 1), label }))}
      />
      {(['from', 'until', 'from2', 'until2'] as const).map((name) => (
        <TextField key={name} {...text(name)} hint={words.clockHint} width="short" inputMode="numeric" />
      ))}
      <TextField {...text('before')} hint={words.beforeHint} width="short" />
      <TextField {...text('after')} hint={words.afterHint} width="short" />
      <TextField {...text('every')} width="short" inputMode="numeric" />
      <ButtonRow>
        <Button tone="primary">{words.submit}</Button>
      </ButtonRow>
    </PostForm>
  )
}
