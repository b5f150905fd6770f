/** Thrown when the writer stayed taken for longer than the wait limit. Nothing was done; the same call may be tried again. */
export class WriterBusy extends Error {
  constructor(waited: number) {
    super(`The database writer was not free within ${waited} ms`)
    this.name = 'WriterBusy'
  }
}

/** Was it only that someone else was writing: in this process, or another one that has the file, as a repair has? */
export const isBusy = (error: unknown): boolean =>
  error instanceof WriterBusy || (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')

type Waiting = { grant: () => void; timer: NodeJS.Timeout }

/**
 * Who may write, one at a time and in order of arrival. Everyone that writes to a database file shares its one Turns:
 * SQLite has one writer anyway, and waiting here is fair and costs no failed attempt.
 */
export class Turns {
  #taken = false
  #line: Waiting[] = []

  constructor(readonly waitLimit = 10_000) {}

  /** Resolves to the function that gives the turn back (calling it again does nothing). Throws WriterBusy. */
  acquire(): Promise<() => void> {
    if (!this.#taken) {
      this.#taken = true
      return Promise.resolve(this.#once())
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        grant: () => resolve(this.#once()),
        timer: setTimeout(() => {
          this.#line.splice(this.#line.indexOf(waiting), 1)
          reject(new WriterBusy(this.waitLimit))
        }, this.waitLimit),
      }
      this.#line.push(waiting)
    })
  }

  /** Does `work` in a turn of its own and gives the turn back whatever happens. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }

  #once(): () => void {
    let given = false
    return () => {
      if (given) return
      given = true
      const next = this.#line.shift()
      if (next === undefined) return void (this.#taken = false)
      clearTimeout(next.timer)
      next.grant()
    }
  }
}
