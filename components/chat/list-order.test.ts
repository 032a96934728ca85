import { expect, it } from 'vitest'
import { inListOrder } from './list-order'

const chat = (name: string, pinned: boolean, at?: string) => ({ name, chat: { pinned }, last: at === undefined ? undefined : { at } })

it('puts pinned chats on top, whatever came later elsewhere', () => {
  const chats = [chat('empty', false), chat('early', false, '2026-03-12T09:00'), chat('pinned old', true, '2026-03-01T09:00'), chat('late', false, '2026-03-12T19:00'), chat('pinned new', true, '2026-03-12T10:00')]
  expect(inListOrder(chats).map(({ name }) => name)).toEqual(['pinned new', 'pinned old', 'late', 'early', 'empty'])
})
