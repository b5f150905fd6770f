/**
 * The addresses whose pages count: figures and what they lead to, returns, signals, samples, and what everybody may read.
 * This is the only list. Their pages are answered apart, so that nobody who works on a case waits for a sum.
 */
const rooms: readonly string[] = ['figures', 'public', 'returns', 'samples', 'signals']

/** Routes are found in any spelling: capitals, and letters written as %66. */
function spelledOut(room: string): string {
  try {
    return decodeURIComponent(room).toLowerCase()
  } catch {
    return ''
  }
}

/** Does it ask for one of theirs? What changes something is never apart. */
export const isStatistics = ({ method, path }: { method: string; path: string }): boolean =>
  (method === 'GET' || method === 'HEAD') && rooms.includes(spelledOut(path.split('/')[1] ?? ''))
