import { useMessages, useSay } from '#app/messages/context'
import type { Words } from '#app/domain/words'
import { BOX, headY, layoutOf, textY, type BoxPlaced, type EdgeIn } from './layout'

export type StageShown = { key: string; name: Words; end: boolean; suspended: boolean }
export type StepShown = {
  key: string
  name: Words
  from: readonly string[]
  to: readonly string[]
  /** leads back to where it was: a reopening, a resumption */
  back: boolean
  inVersion: boolean
}

type Props = { title: string; opening: string; stages: readonly StageShown[]; steps: readonly StepShown[] }

/** The stages as boxes, in each its steps, from each step a line to where it leads. The table below says the same. */
export function ProcedureDiagram({ title, opening, stages, steps }: Props) {
  const { diagram: words } = useMessages().procedures
  const say = useSay()
  const edges = useEdges(stages, steps)
  const { width, height, boxes, lines } = layoutOf(
    stages.map(({ key, name }) => ({ key, label: say(name) })),
    edges,
    opening,
  )
  const byKey = new Map(stages.map((stage) => [stage.key, stage]))
  return (
    <figure className="diagram">
      <div className="diagram-scroll" role="region" aria-label={title}>
        {/* Something to focus in what scrolls sideways, so that arrow keys scroll it. */}
        <a href="#steps">{words.toTable}</a>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={words.label(title)}
        >
          <defs>
            <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path className="diagram-head" d="M0 0L8 4L0 8z" />
            </marker>
          </defs>
          {lines.map(({ key, d, back, faded }) => (
            <path
              key={key}
              className={`diagram-line${back ? ' diagram-back' : ''}${faded ? ' diagram-faded' : ''}`}
              d={d}
              markerEnd="url(#arrow)"
            />
          ))}
          {boxes.map((box) => (
            <Box key={box.key} box={box} stage={byKey.get(box.key)} opening={box.key === opening} />
          ))}
        </svg>
      </div>
      <figcaption className="quiet">{words.legend}</figcaption>
    </figure>
  )
}

const leads = (step: StepShown, from: string): boolean => step.to.some((stage) => stage !== from)

/** A row for each step that leads elsewhere; those that stay are one row together, or the drawing would drown in them. */
function useEdges(stages: readonly StageShown[], steps: readonly StepShown[]): EdgeIn[] {
  const { diagram: words } = useMessages().procedures
  const say = useSay()
  return stages.flatMap(({ key: from }) => {
    const here = steps.filter((step) => step.from.includes(from))
    const staying = here.filter((step) => step.inVersion && !leads(step, from)).length
    const rows = here.filter((step) => leads(step, from)).map((step) => edgeOf(step, from, say(step.name)))
    const rest = { key: 'others', label: words.others(staying), from, to: [], back: false, faded: false }
    return staying > 0 ? [...rows, rest] : rows
  })
}

const edgeOf = ({ key, to, back, inVersion }: StepShown, from: string, label: string): EdgeIn => {
  return { key, label, from, to, back, faded: !inVersion }
}

function Box({ box, stage, opening }: { box: BoxPlaced; stage: StageShown | undefined; opening: boolean }) {
  const look = [
    'diagram-box',
    opening ? 'diagram-opening' : '',
    stage?.end ? 'diagram-end' : '',
    stage?.suspended ? 'diagram-suspended' : '',
    box.reached ? '' : 'diagram-faded',
  ]
  return (
    <g className={look.filter(Boolean).join(' ')}>
      <rect x={box.x} y={box.y} width={BOX} height={box.height} rx="4" />
      {stage?.end ? (
        <rect className="diagram-inner" x={box.x + 3} y={box.y + 3} width={BOX - 6} height={box.height - 6} rx="2" />
      ) : null}
      {box.lines.map((line, i) => (
        <text key={line} className="diagram-stage" x={box.x + 12} y={headY(box, i)}>
          {line}
        </text>
      ))}
      {box.rows.map((row) =>
        row.lines.map((line, i) => (
          <text
            key={`${row.key} ${line}`}
            className={row.faded ? 'diagram-step diagram-faded' : 'diagram-step'}
            x={box.x + 12}
            y={textY(row.y, i)}
          >
            {line}
          </text>
        )),
      )}
    </g>
  )
}
