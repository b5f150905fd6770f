import { useState, type MouseEvent } from 'react'
import type { Side } from '#app/domain/dispute/event'
import { useMessages } from '#app/messages/context'
import { Button } from '#app/ui/button'
import { CheckField, RadioField, SelectField } from '#app/ui/choice-field'
import { Details } from '#app/ui/details'
import { errorOf } from '#app/ui/form-errors'
import { Section } from '#app/ui/page'
import { TextField } from '#app/ui/text-field'
import { textIn, type Filling } from './filling'

type Row = Filling & {
  quick: boolean
  /** who answers is an organ: the second party is no person unless said so */
  answeredByOrgan: boolean
}
type Props = Row & { rows: number }

/** Who quarrels. Two rows at first; another with scripts at once, without them by sending the form as it stands. */
export function PartyRows({ rows, ...given }: Props) {
  const { parties: words } = useMessages().register
  const [added, setAdded] = useState(0)
  const add = (event: MouseEvent) => {
    event.preventDefault()
    setAdded((before) => before + 1)
  }
  return (
    <Section title={words.title} action={<span className="quiet">{words.lead}</span>}>
      {Array.from({ length: rows + added }, (_, row) => (
        <PartyRow key={row} row={row} {...given} />
      ))}
      <Button tone="quiet" name="more" value="party" formNoValidate onClick={add}>
        {words.add}
      </Button>
    </Section>
  )
}

// Written here and not taken from the event: its schema would come along to the browser.
const sides: readonly Side[] = ['applicant', 'respondent', 'third']

/** The first asks, the second answers; more are usually further people on one of the sides. */
const sideOf = (row: number) => sides[Math.min(row, 1)]

function PartyRow({ row, quick, answeredByOrgan, register, problems, values }: Row & { row: number }) {
  const { parties: words } = useMessages().register
  const { people } = useMessages().dispute
  const at = (name: string) => `parties.${row}.${name}`
  const typed = (name: string) => ({
    ...register(at(name)),
    error: errorOf(problems, at(name)),
    defaultValue: textIn(values, at(name)),
  })
  const unfolded = ['identity', 'address', 'minor'].some(
    (name) => errorOf(problems, at(name)) !== undefined || textIn(values, at(name)),
  )
  const isPlain = quick && row < 2
  return (
    <fieldset className="field">
      <legend className="field-label">{words.nth(row + 1)}</legend>
      {isPlain ? (
        <>
          <input type="hidden" {...register(at('side'))} defaultValue={sideOf(row)} />
          <input type="hidden" {...register(at('kind'))} defaultValue="person" />
        </>
      ) : (
        <>
          <SelectField
            {...typed('side')}
            label={words.side}
            blank={false}
            defaultValue={textIn(values, at('side')) ?? sideOf(row)}
            options={sides.map((side) => ({ value: side, label: people.sides[side] }))}
          />
          <RadioField
            {...typed('kind')}
            label={words.kind}
            inline
            defaultValue={textIn(values, at('kind')) ?? (answeredByOrgan && row === 1 ? 'organisation' : 'person')}
            options={(['person', 'organisation'] as const).map((kind) => ({ value: kind, label: people.kinds[kind] }))}
          />
        </>
      )}
      <TextField {...typed('name')} label={words.name} maxLength={60} autoComplete="off" width="medium" optional />
      <TextField
        {...typed('phone')}
        label={words.phone}
        type="tel"
        maxLength={40}
        autoComplete="off"
        width="medium"
        optional
      />
      <Details summary={words.rest} open={unfolded}>
        <TextField
          {...typed('identity')}
          label={words.identity}
          hint={words.identityHint}
          maxLength={40}
          autoComplete="off"
          width="medium"
          optional
        />
        <TextField {...typed('address')} label={words.address} maxLength={120} autoComplete="off" optional />
        <CheckField
          {...register(at('minor'))}
          label={words.minor}
          defaultChecked={textIn(values, at('minor')) !== undefined}
        />
      </Details>
    </fieldset>
  )
}
