/** How an official document looks: its faces and sizes (GB/T 9704), its margins, its lines. Lengths in twips. */
export const faces = {
  title: '方正小标宋简体',
  heading: '黑体',
  body: '仿宋_GB2312',
  latin: 'Times New Roman',
} as const

/** Half points: 二号, 三号, 小四, 五号. */
export const sizes = { title: 44, body: 32, table: 24, small: 21 } as const

export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
} as const

/** What is left between the margins. */
export const WIDTH = page.size.width - page.margin.left - page.margin.right

/** 22 lines to a page. */
export const LINE = 579
/** Two characters of the body. */
export const INDENT = 640

const altered = (name: string, other: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`

/** The faces are not everybody's to have: what a machine may take instead. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${altered(faces.title, '华文中宋')}${altered(
  faces.body,
  '仿宋',
)}${altered(faces.heading, 'SimHei')}</w:fonts>`
