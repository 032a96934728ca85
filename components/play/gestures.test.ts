import { expect, it } from 'vitest'
import type { View, ViewChoice } from '@/engine/types'
import { wayIcon } from '../chat/ways'
import { parseOpaque as id, wayIn } from './gestures'

const channels: NonNullable<View['channels']> = [
  { id: id('ch-call'), way: 'call', zh: '打座机', en: 'Ring' },
  { id: id('ch-walk'), way: 'in-person', zh: '上楼去', en: 'Walk up' },
]
const asks = (channel: string): ViewChoice => ({ id: id('row'), kind: 'verify', zh: '上楼去', move: { kind: 'verify', channel } })

it('draws asking elsewhere as the way it is done', () => {
  const drawn = ['ch-walk', 'ch-call'].map((channel) => wayIn(asks(channel), channels)).map((way) => way && wayIcon[way])
  expect(drawn).toEqual(['walk', 'call'])
})

it('knows no way of what is no asking, or of a channel that is not there', () => {
  expect(wayIn(asks('ch-gone'), channels)).toBeUndefined()
  expect(wayIn({ id: id('row'), kind: 'wait', move: { kind: 'wait', channel: 'ch-call' } }, channels)).toBeUndefined()
})
