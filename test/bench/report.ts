/** The figures as tables, printed and kept in docs/benchmarks.md with the machine they were taken on. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

export type Section = {
  title: string
  heads: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  note?: string
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`
export const times = (value: number): string => `${value.toFixed(2)} ×`

const cpuName = (): string => {
  const found = /model name\s*:\s*(.+)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]
  return found ?? cpus()[0]?.model ?? 'unknown'
}

function markdown({ title, heads, rows, note }: Section): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const table = [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)]
  return [`## ${title}`, '', ...table, ...(note === undefined ? [] : ['', note]), ''].join('\n')
}

export function report(sections: readonly Section[], day: string): string {
  const machine = `${cpus().length} cores (${cpuName()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  const head = `# Benchmarks\n\n\`npm run bench\`, ${day}, on ${machine}. Medians; ratios are taken within one run, the two sides in turn.\n`
  return [head, ...sections.map(markdown)].join('\n')
}

export const keep = (text: string): void => writeFileSync('docs/benchmarks.md', text)
