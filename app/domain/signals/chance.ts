/** How likely so much is by chance alone: upper tails, summed term by term in logarithms so that small ones stay exact. */

/** ln x! — a table up to 255, Stirling's series beyond (error below 1e-12 there). */
const table = [0]
for (let x = 1; x < 256; x++) table.push((table[x - 1] ?? 0) + Math.log(x))

export function lnFactorial(x: number): number {
  const known = table[x]
  if (known !== undefined) return known
  return (x + 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3)
}

export const lnChoose = (n: number, k: number): number => lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k)

/** Adds terms from `first` to `last` until they no longer matter: terms fall off beyond the peak of a tail. */
function sum(first: number, last: number, term: (x: number) => number): number {
  let total = 0
  for (let x = first; x <= last; x++) {
    const each = term(x)
    total += each
    if (each < total * 1e-15 && x > first + 10) break
  }
  return Math.min(1, total)
}

/** P(X ≥ k) of n independent trials at p: 10 of 10 at one half is 1/1024. */
export function binomialTail(n: number, k: number, p: number): number {
  if (k <= 0) return 1
  if (k > n || p <= 0) return 0
  if (p >= 1) return 1
  // Below the mean the lower side is the short one.
  if (k < n * p) return 1 - binomialTail(n, n - k + 1, 1 - p)
  return sum(k, n, (x) => Math.exp(lnChoose(n, x) + x * Math.log(p) + (n - x) * Math.log1p(-p)))
}

/** P(X ≥ k) of events that come at this mean. */
export function poissonTail(k: number, mean: number): number {
  if (k <= 0) return 1
  if (mean <= 0) return 0
  if (k < mean) return 1 - sum(0, k - 1, (x) => Math.exp(x * Math.log(mean) - mean - lnFactorial(x)))
  return sum(k, k + 1000, (x) => Math.exp(x * Math.log(mean) - mean - lnFactorial(x)))
}
