import { expect, it } from 'vitest'
import * as inBrowser from './in-browser'
import * as everywhere from './index'

it('stands for the whole shelf of words, one language at a time', async () => {
  expect(Object.keys(inBrowser).sort()).toEqual([...Object.keys(everywhere), 'loadMessages'].sort())
  expect(() => inBrowser.messagesFor('en')).toThrow('no language')
  await inBrowser.loadMessages('en')
  expect(inBrowser.messagesFor('en').shell).toEqual(everywhere.messagesFor('en').shell)
  expect(inBrowser.messagesFor('zh-CN').shell).toEqual(everywhere.messagesFor('en').shell)
  await inBrowser.loadMessages('zh-CN')
  expect(inBrowser.messagesFor('zh-CN').shell).toEqual(everywhere.messagesFor('zh-CN').shell)
})
