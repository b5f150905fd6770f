/** Which proceeding and entry an address asks for; a nonsense number asks for an entry there is not. */
export function askedIn(url: URL): { proceeding: string | null; entry: number } {
  const entry = url.searchParams.get('entry')
  return {
    proceeding: url.searchParams.get('proceeding'),
    entry: entry === null ? 0 : /^\d{1,6}$/.test(entry) ? Number(entry) : -1,
  }
}
