import type { FieldOf } from '#app/domain/procedures/field'
import { useMessages, useSay } from '#app/messages/context'
import type { FieldErrors } from '#app/ui/form-errors'

/** What the inputs with something wrong are called, for the summary: `parties.0.name` is "当事人 1 姓名或名称". */
export function useRegisterLabels(fields: readonly FieldOf[], problems: FieldErrors) {
  const { register: words } = useMessages()
  const say = useSay()
  const { category, place, body, on, source, story, amount, people, parties } = words
  const own: Readonly<Record<string, string>> = {
    ...{ title: words.matter, category, place, body, on, source, story, amount, people },
    ...Object.fromEntries(fields.map((field) => [`entry.${field.name}`, say(field.label)])),
  }
  const { side, kind, name, phone, identity, address } = parties
  const ofParty: Readonly<Record<string, string>> = { side, kind, name, phone, identity, address }
  const labelOf = (input: string): string => {
    const [, row = '', field = ''] = /^parties\.(\d+)\.(\w+)$/.exec(input) ?? []
    return row === '' ? (own[input] ?? '') : `${parties.nth(Number(row) + 1)} ${ofParty[field] ?? ''}`
  }
  return Object.fromEntries(Object.keys(problems).map((input) => [input, labelOf(input)]))
}
