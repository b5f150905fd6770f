/** The colours a chart may use. A drawing holds the light value, so that a file stands by itself; a page says it by role. */

/** Light values: those of ui/tokens.css, then hues for parts and shades for classes of values. */
export const colours = {
  ink: '#1a1f26',
  soft: '#545d69',
  line: '#d6dbe1',
  edge: '#7a8490',
  paper: '#ffffff',
  blue: '#0b56b3',
  amber: '#b36b00',
  teal: '#00796b',
  violet: '#8e4585',
  brown: '#6b4f2a',
  'shade-0': '#f3f5f7',
  'shade-1': '#dce9f8',
  'shade-2': '#b3d0f0',
  'shade-3': '#7fb0e4',
  'shade-4': '#2f74c4',
  'shade-5': '#0a468f',
  'on-shade': '#1a1f27',
  'on-deep': '#fffffe',
} as const
export type Colour = keyof typeof colours

const roles = new Map<string, Colour>(Object.entries(colours).map(([role, value]) => [value, role as Colour]))

/** The role whose light value this is. */
export const roleOf = (value: string): Colour | undefined => roles.get(value.toLowerCase())

/** At most six parts told apart, safe for colour-blind readers; the last is for all the others together. */
export const partColours = ['blue', 'amber', 'teal', 'violet', 'brown', 'edge'] as const satisfies readonly Colour[]
export const shades = [
  'shade-0',
  'shade-1',
  'shade-2',
  'shade-3',
  'shade-4',
  'shade-5',
] as const satisfies readonly Colour[]
