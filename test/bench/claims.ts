/**
 * The report checker measured: what it finds and flags in generated and hand-written reports, and how long it takes over
 * 10,000 characters. `tsx test/bench/claims.ts` prints it alone; bench.ts adds it to the others.
 */
import { fileURLToPath } from 'node:url'
import { checkReport } from '#app/domain/figures/claims/check'
import { kinds } from '#app/domain/figures/claims/claim'
import { interleaved } from '#test/bench/timing'
import { ms, type Section } from '#test/bench/report'
import { someReports } from '#test/reports/generate'
import { unmarked, type Marked } from '#test/reports/marked'
import { bureauPassages } from '#test/reports/passages-bureaus'
import { courtPassages } from '#test/reports/passages-courts'
import { oddPassages } from '#test/reports/passages-odd'
import { score } from '#test/reports/score'
import { written } from '#test/reports/written'
import { writtenLater } from '#test/reports/written-later'

const percent = (n: number, d: number): string => (d === 0 ? '—' : `${((100 * n) / d).toFixed(1)} %`)

function row(name: string, reports: readonly Marked[]): string[] {
  const { claims, found, extra, kinds, wrong, flagged, falseAlarms } = score(reports)
  return [
    name,
    String(reports.length),
    `${found} / ${claims} (${percent(found, claims)})`,
    percent(found, found + extra),
    percent(kinds, found),
    `${flagged} / ${wrong}`,
    String(falseAlarms),
  ]
}

const passages = Object.values({ ...courtPassages, ...bureauPassages, ...oddPassages }).map(unmarked)

/** Found as what they are, of those there are (recall) and of those the checker says there are (precision). */
function byKind(): string[][] {
  const [generated, written] = [score(someReports(600, 20_000)), score(passages)]
  const cells = ({ marked, found, said }: { marked: number; found: number; said: number }) => [
    `${found} / ${marked} (${percent(found, marked)})`,
    `${found} / ${said} (${percent(found, said)})`,
  ]
  return kinds.map((kind) => [kind, ...cells(generated.byKind[kind]), ...cells(written.byKind[kind])])
}

/** A report of so many characters, from as many generated ones as it takes. */
export const reportOf = (characters: number): string =>
  someReports(Math.ceil(characters / 300), 9000)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, characters)

export async function claimsBench(): Promise<Section[]> {
  const long = reportOf(10_000)
  const timed = await interleaved({ check: () => checkReport(long) }, { rounds: 20, warmup: 5 })
  const { check } = timed
  return [
    {
      title: 'The report checker: found and flagged',
      heads: [
        'reports',
        'how many',
        'claims found',
        'precision',
        'kind right',
        'planted errors flagged',
        'false alarms',
      ],
      rows: [
        row('generated', someReports(600, 20_000)),
        row('written by hand, before the finder', Object.values(written).map(unmarked)),
        row('written by hand, after it', Object.values(writtenLater).map(unmarked)),
        row('… of courts, bureaus, and what is odd', passages),
      ],
      note: 'Aim: at least 95 % found, every planted error flagged, no false alarm. The reports written by hand were measured before anything was changed for them: 157 of 157 and 114 of 114 claims found, with their kind in 157 and 109, 7 of 8 and 3 of 4 errors flagged, no false alarm. The eighty passages of courts, bureaus and what is odd: 622 of 628 found with 6 taken for claims that are none, their kind in 606, 14 of 17 errors flagged, 3 false alarms. What stands here is after.',
    },
    {
      title: 'The report checker: by kind',
      heads: ['kind', 'generated: recall', 'precision', 'by hand: recall', 'precision'],
      rows: byKind(),
    },
    {
      title: 'The report checker: time',
      heads: ['characters', 'claims', 'median', 'slowest tenth'],
      rows: [
        [
          String(long.length),
          String(checkReport(long).claims.length),
          check ? ms(check.median) : '—',
          check ? ms(check.high) : '—',
        ],
      ],
      note: 'Aim: at most 500 ms for 10,000 characters.',
    },
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { title, heads, rows, note } of await claimsBench())
    console.log([title, heads.join(' | '), ...rows.map((each) => each.join(' | ')), note ?? ''].join('\n') + '\n')
