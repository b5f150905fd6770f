import type { SampleRow } from '#app/db/samples.server'
import { useMessages } from '#app/messages/context'
import { Details } from '#app/ui/details'

type Props = {
  sample: Pick<SampleRow, 'body' | 'from' | 'to' | 'asOfDay' | 'seed' | 'size'>
  first: string | undefined
}

/** How anybody draws the same sample again, by hand or with our command line. */
export function Recipe({ sample: { body, from, to, asOfDay, seed, size }, first }: Props) {
  const { recipe: words } = useMessages().signals.sample
  const command = `npm run -s fq -- sample --seed ${seed} --size ${size} --body ${body} --from ${from} --to ${to} --as-of ${asOfDay}`
  return (
    <Details summary={words.title}>
      <p>{words.steps(seed, String(size))}</p>
      <p>
        <code>{command}</code>
      </p>
      {first === undefined ? null : (
        <p>
          {words.one} <code>{`printf '${seed} ${first}' | sha256sum`}</code>
        </p>
      )}
    </Details>
  )
}
