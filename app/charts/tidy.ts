/**
 * From what the library draws to what may stand in a page. Our policy forbids style attributes and style elements; colours
 * become roles, so that the page can say them anew for the dark; what counts something becomes a link to it.
 */
import { roleOf } from '#app/charts/colours'

export type Tidying = {
  /** different for every chart of a page */
  id: string
  /** said by a screen reader */
  label: string
  /** where the data of a series lead, by series and place in it */
  links?: readonly (readonly (Link | null)[])[]
}
/** `label`: what is counted, and how many */
export type Link = { to: string; label: string }

const MARK = '\u2060'
/** The text of a number that is a link: `tidied` finds it again by the two numbers before it. */
export const linked = (series: number, index: number, text: string): string => `${MARK}${series},${index}${MARK}${text}`

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Font size stays, as an attribute; the family is the page's. Whatever else a style says is not needed. */
const styleAsAttributes = (svg: string): string =>
  svg.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const size = /font-size:\s*([\d.]+)px/.exec(style)?.[1]
    const weight = /font-weight:\s*(\w+)/.exec(style)?.[1]
    return `${size ? ` font-size="${size}"` : ''}${weight ? ` font-weight="${weight}"` : ''}`
  })

/** Colours of a tag, by their roles; the light values stay for who looks at the file alone. */
const withRoles = (svg: string): string =>
  svg.replace(/<(path|text|rect|circle|polyline|polygon|line)\b([^>]*)>/g, (_, name: string, attributes: string) => {
    const found = [...attributes.matchAll(/ (fill|stroke)="(#[0-9a-fA-F]{6})"/g)].flatMap(([, what, value = '']) => {
      const role = roleOf(value)
      return role ? [`${what}-${role}`] : []
    })
    return `<${name}${found.length > 0 ? ` class="${found.join(' ')}"` : ''}${attributes}>`
  })

const anchor = (link: Link, inside: string): string =>
  `<a href="${escaped(link.to)}" aria-label="${escaped(link.label)}" tabindex="-1">${inside}</a>`

function withLinks(svg: string, links: NonNullable<Tidying['links']>): string {
  const linkOf = (series: string, index: string) => links[Number(series)]?.[Number(index)] ?? null
  const shape = /<path [^>]*ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"[^>]*><\/path>/g
  const number = new RegExp(`(<text [^>]*>)${MARK}(\\d+),(\\d+)${MARK}([^<]*</text>)`, 'g')
  return svg
    .replace(shape, (whole, series: string, index: string) => {
      const link = linkOf(series, index)
      return link ? anchor(link, whole) : whole
    })
    .replace(number, (_, open: string, series: string, index: string, rest: string) => {
      const link = linkOf(series, index)
      return link ? anchor(link, open + rest) : open + rest
    })
}

const unwanted: readonly RegExp[] = [
  /<style[\s\S]*?<\/style>\s*/g,
  / class="zr\d+-cls-\d+"/g,
  / xmlns:xlink="[^"]*"| version="1\.1"| baseProfile="full"| pointer-events="visible"| xml:space="preserve"/g,
  /<rect [^>]*fill="none"><\/rect>\s*/g,
]

/** Deterministic: the same drawing gives the same text. */
export function tidied(svg: string, { id, label, links = [] }: Tidying): string {
  const plain = unwanted.reduce((text, pattern) => text.replace(pattern, ''), svg)
  const drawn = withLinks(withRoles(styleAsAttributes(plain)), links)
    .replace(/ ecmeta_\w+="[^"]*"/g, '')
    .replace(/zr\d+-/g, `${id}-`)
    .replace(/<defs\s*>\s*<\/defs>/g, '')
    .replaceAll('\n', '')
  const head = `role="group" aria-label="${escaped(label)}" font-family="sans-serif" class="chart"`
  return drawn.replace(/^<svg width="\d+" height="\d+"/, `<svg ${head}`)
}

const FILE_FONTS = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

/** The same drawing to be kept as a file: wide enough to be seen, on paper, with its title, without addresses of ours. */
export function asFile(svg: string, title: string): string {
  const height = Number(/viewBox="0 0 400 (\d+)"/.exec(svg)?.[1] ?? 0)
  const bare = svg.replace(/<a [^>]*>|<\/a>/g, '').replace(/ class="[^"]*"/g, '')
  const head = `<svg width="800" height="${2 * height}" font-family="${escaped(FILE_FONTS)}"`
  const paper = `<title>${escaped(title)}</title><rect width="400" height="${height}" fill="#ffffff"/>`
  return bare
    .replace(/^<svg/, head)
    .replace(' font-family="sans-serif"', '')
    .replace(/(^<svg[^>]*>)/, `$1${paper}`)
}
