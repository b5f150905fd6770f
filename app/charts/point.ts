/** One number of a chart, as it is drawn, written and followed. */
import type { Link } from '#app/charts/tidy'

export type Point = {
  /** null: no figure, which is not nought; drawn as a gap */
  value: number | null
  /** as the page writes it */
  display: string
  /** what is counted, in words, before the number */
  label: string
  /** its cases */
  to?: string
}

export const linkOf = ({ to, label, display, value }: Point): Link | null =>
  to === undefined || value === null ? null : { to, label: `${label} ${display}` }
