/** The pages of figures measured: the overview, what a number of it leads to, and the same as known on a past day. */

/** Known in the middle of the year asked for, in the middle of a month, which is farthest from what is kept added up. */
const PAST = 'as-of=2020-07-15'

/** Name of the page → its address, for an official of the district. */
export const figureAddresses: Readonly<Record<string, string>> = {
  'cases: in hand': '/figures/cases?year=2020&stock=closing',
  'cases: registered': '/figures/cases?year=2020&measure=registered',
  'cases: a column of a return': '/figures/cases?year=2020&return=people-mediation&cell=type-neighbour',
  'figure: in hand, with its cases': '/figures/disputes-open?year=2020',
  'figure: resolution rate': '/figures/resolution-rate?year=2020',
  'figure: registered': '/figures/disputes-registered?year=2020',
  'a return': '/returns/people-mediation?year=2020',
  'a difference': `/figures/difference?year=2020&indicator=disputes-resolved&${PAST}`,
  timeliness: '/figures/timeliness?year=2020',
  'figures, as known on a past day': `/figures?year=2020&${PAST}`,
  'cases in hand, as known on a past day': `/figures/cases?year=2020&stock=closing&${PAST}`,
  'figure: in hand, as known on a past day': `/figures/disputes-open?year=2020&${PAST}`,
}

export const isAsKnown = (name: string): boolean => name.includes('as known')
