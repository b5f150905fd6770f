/** Where a person goes when the place they asked to go back to is not one of ours. */
const home = '/'

// Slash, then neither slash nor backslash (browsers read both as the beginning of a host), then printable ASCII only:
// tabs and line breaks are dropped by browsers and would let a second slash through.
const local = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/

/** A local path with its query, or the home page. Nothing that comes from a request is redirected to without this. */
export function safeRedirect(to: unknown): string {
  if (typeof to !== 'string' || to.length > 2000 || !local.test(to)) return home
  const url = new URL(to, 'http://localhost')
  // Dot segments may leave two slashes at the front, which is a host again.
  if (url.origin !== 'http://localhost' || url.pathname.startsWith('//')) return home
  return url.pathname + url.search
}
