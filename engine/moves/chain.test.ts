import { describe, expect, it } from 'vitest'
import { event, ids, line } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const list = event('evt-list', 'team-room', 'peer-li', { kind: 'chain', title: line('奶茶'), rows: [{ who: ids.cast('peer-li'), text: line('李 少糖') }] })
const row = (text: string): Move => ({ kind: 'chain', chat: room, target: on('evt-list'), text, seen: [] })

describe('a list', () => {
  it('takes five rows of one person, whichever posting of it they join: each posting repeats them all', () => {
    const play = scene([list])
    for (const text of ['安娜 红茶', '安娜 去冰', '安娜 大杯', '林可 绿茶', '何伟 柠檬水']) play.act(row(text))
    expect(play.hint(row('安娜 加珍珠'))).toBe('limits')
    expect(play.hint({ kind: 'chain', chat: room, text: '另一个接龙', seen: [] })).toBeNull()
  })
})
