import type { StepAbout } from '#app/domain/procedures/step-about'
import { useMessages, useSay } from '#app/messages/context'

/** What a step does, on what article it rests, and where it leads. */
export function StepAboutList({ about }: { about: StepAbout }) {
  const { step, kit } = useMessages()
  const { about: words } = step
  const say = useSay()
  const join = (list: readonly Parameters<typeof say>[0][]) => kit.listed(list.map(say))
  const [stage, ...otherStages] = about.stages
  const [outcome, ...otherOutcomes] = about.outcomes
  const [onward, ...otherWays] = about.handsOver
  const lines = [
    about.resumes && words.resumes,
    stage && (otherStages.length > 0 ? words.leadsOneOf(join(about.stages)) : words.leads(say(stage))),
    about.stages.length === 0 && !about.resumes && words.stays,
    outcome && (otherOutcomes.length > 0 ? words.concludesOneOf(join(about.outcomes)) : words.concludes(say(outcome))),
    onward && (otherWays.length > 0 ? words.handsOverOneOf(join(about.handsOver)) : words.handsOver(say(onward))),
    about.moves && words.moves,
    about.recalls && words.recalls,
    about.suspends && words.suspends,
    about.extends && words.extends(say(about.extends)),
    about.reopens && words.reopens,
    about.papers.length > 0 && kit.labelled(words.papers, join(about.papers)),
    about.free && words.free,
    about.source && kit.labelled(words.basis, say(about.source)),
  ].filter((line) => typeof line === 'string')
  return (
    <ul className="bulleted step-about" aria-label={words.title}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
