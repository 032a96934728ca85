import { expect, it } from 'vitest'
import { say } from '../play/fixtures/views'
import { parseOpaque } from '../play/gestures'
import { inThread, outOfThreads } from './threads'

const li = parseOpaque('li')
const root = say('root', li, '10:00:00', '排期大家看下', '')
const reply = { ...say('reply', li, '10:02:00', '周三行吗', ''), thread: root.id }
const aside = say('aside', li, '10:03:00', '吃饭去', '')

it('keeps what was said in a thread out of the chat, and in the thread', () => {
  expect(outOfThreads([root, reply, aside])).toEqual([root, aside])
  expect(inThread([root, reply, aside], root.id)).toEqual([root, reply])
})

it('shows an answer in the chat where its root cannot be seen', () => {
  expect(outOfThreads([reply, aside])).toEqual([reply, aside])
})
