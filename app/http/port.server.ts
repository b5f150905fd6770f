import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where to listen; port 0: any that is free. */
export type Place = { readonly host: string; readonly port: number }

/** Another process listens there; says what to do, for the person who starts the host. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken. Set PORT, for example: PORT=${port < 65535 ? port + 1 : 3000} npm run demo`)
    this.name = 'PortTaken'
  }
}

/** Listens, and returns the port. Throws PortTaken when another process has it. */
export function listen(server: Server, { host, port }: Place): Promise<number> {
  return new Promise((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    )
    server.listen(port, host, () => listening((server.address() as AddressInfo).port))
  })
}

/** Throws PortTaken when another process listens there already. */
export async function checkPort(place: Place): Promise<void> {
  const server = createServer()
  await listen(server, place)
  await new Promise((closed) => server.close(closed))
}
