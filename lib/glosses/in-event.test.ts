import { expect, test } from 'vitest'
import { parseId, type ViewEvent } from '@/engine/types'
import { textsIn } from './in-event'

const pair = (zh: string) => ({ zh, en: zh })

test('a card is its title, then its rows, each text once; what hangs on it is no part of it', () => {
  const vote: ViewEvent = {
    kind: 'vote', id: parseId<'opaque'>('v'), from: parseId<'opaque'>('p'), at: '2026-03-10T10:00:00', turn: 0, note: pair('旁注'),
    title: pair('去哪儿吃'), options: [{ ...pair('火锅'), votes: 1 }, { ...pair('食堂'), votes: 0 }, { ...pair('火锅'), votes: 0 }], mine: [], many: false, change: false, open: true,
  }
  expect(textsIn(vote)).toEqual(['去哪儿吃', '火锅', '食堂'])
})
