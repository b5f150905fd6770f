import { useMessages } from '#app/messages/context'
import { ToneShape } from './tone'
import type { Tone } from './tone'

/** How far along, with the words beside the bar: 「53 件中已办结 41 件」. */
export function Progress({ label, value, max, words }: { label: string; value: number; max: number; words: string }) {
  return (
    <p className="progress">
      <progress aria-label={label} value={value} max={max} />
      <span>{words}</span>
    </p>
  )
}

type StepState = 'done' | 'now' | 'ahead'
export type StepItem = { key: string; label: string; state: StepState }

const tones: Record<StepState, Tone> = { done: 'good', now: 'info', ahead: 'quiet' }

/** The way a matter goes and where it stands on it. */
export function Steps({ label, items }: { label: string; items: readonly StepItem[] }) {
  const { steps } = useMessages().kit
  return (
    <ol className="steps" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.key}
          className={`step step-${item.state}`}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          <ToneShape tone={tones[item.state]} />
          {item.label}
          <span className="unseen"> ({steps[item.state]})</span>
        </li>
      ))}
    </ol>
  )
}
