import type { Claim, Verdict } from '#app/domain/figures/claims/claim'
import { useMessages } from '#app/messages/context'
import type { Tone } from '#app/ui/tone'

const wrong: ReadonlySet<Verdict> = new Set(['contradicted', 'impossible', 'differs'])
export const isError = ({ verdict }: Claim): boolean => wrong.has(verdict)

export const tones: Record<Verdict, Tone> = {
  consistent: 'good',
  contradicted: 'bad',
  impossible: 'bad',
  reproduced: 'good',
  differs: 'soon',
  unknown: 'quiet',
}

/** Beside the colour, for who sees none and for paper: what was not checked has a plain line and no sign. */
const signs: Record<Verdict, string> = {
  consistent: '✓',
  contradicted: '✗',
  impossible: '⊘',
  reproduced: '＝',
  differs: '≠',
  unknown: '',
}

/** The report as it was given; every claim a link to what was found of it. */
export function MarkedText({ text, claims }: { text: string; claims: readonly Claim[] }) {
  const ends = [0, ...claims.map(({ end }) => end)]
  return (
    <div className="report-text" lang="zh-CN">
      {claims.map((claim, i) => (
        <span key={claim.start}>
          {text.slice(ends[i], claim.start)}
          <Marked claim={claim} n={i + 1} />
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </div>
  )
}

function Marked({ claim, n }: { claim: Claim; n: number }) {
  const { verdicts } = useMessages().reportCheck
  return (
    <a href={`#claim-${n}`} id={`text-${n}`} className={`claim claim-${claim.verdict}`} title={verdicts[claim.verdict]}>
      {claim.text}
      {signs[claim.verdict] === '' ? null : (
        <>
          <span className="claim-sign" aria-hidden="true">
            {signs[claim.verdict]}
          </span>
          <span className="unseen">（{verdicts[claim.verdict]}）</span>
        </>
      )}
    </a>
  )
}
