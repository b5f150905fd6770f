/** The value of the cookie of this name in a Cookie header. The first counts. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

// Over plain http on this machine browsers do not take __Host- cookies. The name tells the two apart, so that a
// cookie set without https never counts where https is the rule.
const sessionName = (secure: boolean) => (secure ? '__Host-fengqiao' : 'fengqiao')

const attributes = (secure: boolean) => `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** The session's token as a browser sent it, if it looks like one. */
export function sessionToken(header: string | null | undefined, secure: boolean): string | undefined {
  const token = readCookie(header, sessionName(secure))
  return token !== undefined && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined
}

/** The Set-Cookie header that gives a browser its session; it forgets it when closed, the server after its limits. */
export const sessionCookie = (token: string, secure: boolean): string =>
  `${sessionName(secure)}=${token}; ${attributes(secure)}`

/** The Set-Cookie header that takes the session away. */
export const noSessionCookie = (secure: boolean): string => `${sessionName(secure)}=; Max-Age=0; ${attributes(secure)}`

/** The Set-Cookie header of a choice about the display, kept a year. Scripts need not see it. */
export const choiceCookie = (name: 'locale' | 'size', value: string, secure: boolean): string =>
  `${name}=${encodeURIComponent(value)}; Max-Age=31536000; ${attributes(secure)}`
