import type { ReactNode } from 'react'
import { ToneShape } from './tone'
import type { Tone } from './tone'

/** Where something stands, in a word: colour and shape only repeat it. */
export function Badge({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`badge tone-${tone}`}>
      <ToneShape tone={tone} />
      {children}
    </span>
  )
}
