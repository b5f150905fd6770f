/** A second process of the host's own program, started with a flag, that answers requests for it and lives as long. */
import { fork, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { Agent, request as send, type IncomingMessage } from 'node:http'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { AskedApart } from '#app/http/asked-apart.server'
import { STATISTICS } from '#app/http/statistics-process.server'

export type Starting = {
  /** the file of the host itself, and the flags of Node it was started with */
  program?: string
  flags?: readonly string[]
  /** so long it may take to start, in milliseconds: a second or two is usual, after this it has failed */
  startWithin?: number
  /** so long it may say nothing while somebody waits, before it is killed as stuck; milliseconds */
  stuckAfter?: number
}

export type Apart = {
  readonly pid: number | undefined
  /** True once it can be asked; false: it will never be. */
  readonly started: Promise<boolean>
  /** When it is gone: had it ever started? */
  readonly ended: Promise<boolean>
  /** The head of its answer; undefined when it, or the connection, broke off first, or the asking did by `signal`. */
  put(asked: AskedApart, signal: AbortSignal): Promise<IncomingMessage | undefined>
  /** Asks it to end; killed where it does not. */
  end(): Promise<void>
  kill(): Promise<void>
}

const END_LIMIT = 2_000

export function startedApart({
  program = process.argv[1] ?? '',
  flags = process.execArgv,
  startWithin = 30_000,
  stuckAfter = 60_000,
}: Starting): Apart {
  const child = fork(program, [STATISTICS], { execArgv: [...flags], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  // It is no reason to stay; once we are gone it ends by itself.
  child.unref()
  child.channel?.unref()
  const socket = socketOf(child, startWithin)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  const agent = new Agent({ keepAlive: true })
  const silence = watched(child, stuckAfter)
  const ended = gone.then(async () => {
    agent.destroy()
    const at = await socket
    // Killed, it could not take its folder away itself.
    if (at !== undefined) rmSync(dirname(at), { recursive: true, force: true })
    return at !== undefined
  })
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return {
    ...{ pid: child.pid, started: socket.then((at) => at !== undefined), ended, kill },
    put: async (asked, signal) => {
      const socketPath = await socket
      return socketPath === undefined ? undefined : silence(put(asked, { socketPath, agent, signal }))
    },
    end: async () => {
      if (child.connected) child.disconnect()
      await Promise.race([ended, wait(END_LIMIT)])
      await kill()
    },
  }
}

/** Where it listens, once it says so; undefined when it ends before. */
function socketOf(child: ChildProcess, within: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), within).unref()
    const settle = (socket?: string) => {
      clearTimeout(late)
      resolve(socket)
    }
    child.once('message', ({ socket }: { socket: string }) => settle(socket))
    child.once('exit', () => settle()).once('error', () => settle())
  })
}

type Way = { socketPath: string; agent: Agent; signal: AbortSignal }

function put(asked: AskedApart, way: Way): Promise<IncomingMessage | undefined> {
  return new Promise((resolve) => {
    const body = Buffer.from(JSON.stringify(asked))
    // A HEAD stays one, so that a length said without a body behind it is understood.
    const method = asked.method === 'HEAD' ? 'HEAD' : 'POST'
    send({ ...way, method, headers: { 'content-length': body.length } }, resolve)
      .on('error', () => resolve(undefined))
      .end(body)
  })
}

/** Kills what says nothing for so long while somebody waits: it would keep all others waiting for ever. */
function watched(child: ChildProcess, stuckAfter: number) {
  let waiting = 0
  let timer: NodeJS.Timeout | undefined
  return async <T>(answer: Promise<T | undefined>): Promise<T | undefined> => {
    waiting += 1
    timer ??= setTimeout(() => child.kill('SIGKILL'), stuckAfter).unref()
    const heard = await answer
    waiting -= 1
    if (heard !== undefined) timer?.refresh()
    if (waiting === 0) {
      clearTimeout(timer)
      timer = undefined
    }
    return heard
  }
}
