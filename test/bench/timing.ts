/** Medians of interleaved rounds: a machine that slows down slows both sides of a ratio. */
export type Timed = { median: number; low: number; high: number }

const middle = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? NaN

export function summary(samples: readonly number[]): Timed {
  const sorted = [...samples].sort((a, b) => a - b)
  return { median: middle(sorted, 0.5), low: middle(sorted, 0.1), high: middle(sorted, 0.9) }
}

export const median = (samples: readonly number[]): number => summary(samples).median

/** Runs each piece once per round, `rounds` times after a warm-up; milliseconds of each. */
export async function interleaved(
  pieces: Readonly<Record<string, () => unknown>>,
  { rounds = 60, warmup = 10 } = {},
): Promise<Record<string, Timed>> {
  const samples: Record<string, number[]> = Object.fromEntries(Object.keys(pieces).map((name) => [name, []]))
  for (let round = -warmup; round < rounds; round++) {
    for (const [name, piece] of Object.entries(pieces)) {
      const started = performance.now()
      await piece()
      if (round >= 0) samples[name]?.push(performance.now() - started)
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, summary(times)]))
}
