import { expect, it } from 'vitest'
import { Turns, WriterBusy } from '#app/db/sqlite/turns.server'

it('serves in order of arrival, one at a time', async () => {
  const turns = new Turns()
  const log: string[] = []
  const work = (name: string) =>
    turns.run(async () => {
      log.push(`${name} begins`)
      await Promise.resolve()
      log.push(`${name} ends`)
    })
  await Promise.all(['a', 'b', 'c'].map(work))
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

it('gives the turn on when the work fails, and only once', async () => {
  const turns = new Turns()
  await expect(turns.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  const release = await turns.acquire()
  release()
  const second = await turns.acquire()
  release() // again: must not free the second holder's turn
  let third = false
  const waiting = turns.run(() => void (third = true))
  await Promise.resolve()
  expect(third).toBe(false)
  second()
  await waiting
  expect(third).toBe(true)
})

it('stops waiting after the limit, and the line goes on without the one who left', async () => {
  const turns = new Turns(20)
  const release = await turns.acquire()
  await expect(turns.run(() => 'never')).rejects.toThrow(WriterBusy)
  release()
  expect(await turns.run(() => 'next')).toBe('next')
})
