/** The five moods of the house. Each has a colour and a shape of its own, and is always beside a word. */
export type Tone = 'quiet' | 'info' | 'good' | 'soon' | 'bad'

const shapes: Record<Tone, string> = {
  quiet: 'M6 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7Z', // ring
  info: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z', // disc
  good: 'm2 6.5 2.8 3L10 3', // tick
  soon: 'M6 1.5 11 10.5H1Z', // triangle
  bad: 'M6 .8 11.2 6 6 11.2.8 6Z', // diamond
}

/** The shape alone, hidden from screen readers. */
export function ToneShape({ tone }: { tone: Tone }) {
  return (
    <svg className={`shape shape-${tone}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={shapes[tone]} />
    </svg>
  )
}
