import { describe, expect, it } from 'vitest'
import { does, event, group, ids, line, says } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { EventBody, Move } from '../types'

const mine = says('evt-mine', 'team-room', 'me', '发错了')
const take = (id: string): Move => ({ kind: 'recall', target: on(id), seen: [] })
const own = (body: EventBody) => event('evt-mine', 'team-room', 'me', body)
const grin: Move = { kind: 'sticker', chat: room, sticker: ids.sticker('grin'), seen: [] }

describe('recall', () => {
  it('takes the words and leaves a grey line', () => {
    const play = scene([mine])
    play.act(take('evt-mine'))
    expect(play.room()?.events).toMatchObject([{ kind: 'recalled', mine: true, zh: '你撤回了一条消息', en: 'You recalled a message' }])
    expect(JSON.stringify(play.look())).not.toContain('发错了')
    expect(play.hint(take('evt-mine'))).toBe('closed')
  })

  it('is in time to the second, longer for a file, by its own limit for a nudge', () => {
    const after = (seconds: number, events = [mine]) => { const play = scene(events, { client: { recallWithin: 120, recallFileWithin: 300, nudgeUndoWithin: 60 } }); play.act({ kind: 'wait', until: seconds, seen: [] }); return play.hint(take('evt-mine')) }
    expect([after(120), after(121)]).toEqual([null, 'limits'])
    const file = [own({ kind: 'file', text: line('表.xlsx') })]
    expect([after(300, file), after(301, file)]).toEqual([null, 'limits'])
    expect(after(121, [own({ kind: 'picture', text: line('合影') })])).toBe('limits')
    const nudge = [own({ kind: 'nudge', to: ids.cast('peer-li'), text: line('我拍了拍“李薇”') })]
    expect([after(60, nudge), after(61, nudge)]).toEqual([null, 'limits'])
  })

  it('never takes back a packet, and what others wrote only where the client lets those who run the group', () => {
    expect(scene([own({ kind: 'packet', split: 'lucky', cents: 100, shares: 2, greeting: line('红包'), taken: line(''), takes: [] })]).hint(take('evt-mine'))).toBe('not-here')
    const theirs = says('evt-theirs', 'team-room', 'peer-li', '工资表')
    const led = { [room]: group(['boss-gu', 'peer-li'], { admins: ['me'] }) }
    expect(scene([theirs]).hint(take('evt-theirs'))).toBe('not-offered')
    expect(scene([theirs], { chats: led }).hint(take('evt-theirs'))).toBeNull()
    expect(scene([theirs], { chats: led, client: { recallOthers: false } }).hint(take('evt-theirs'))).toBe('not-offered')
  })

  it('is offered in the view as long as it is possible', () => {
    const play = scene([mine, says('evt-theirs', 'team-room', 'peer-li', '好')], { client: { recallWithin: 5 } })
    const until = () => play.room()?.events.map((one) => one.recallable)
    expect(until()).toEqual(['2026-03-10T10:00:05', undefined])
    play.act(grin)
    play.act(grin)
    expect(until()).toEqual([undefined, undefined, '2026-03-10T10:00:08', '2026-03-10T10:00:11'])
  })

  it('is no choice any more when the time is over', () => {
    const choices = [does('took-back', take('evt-mine'), { on: { target: on('evt-mine') } })]
    const play = scene([mine], { choices, client: { recallWithin: 5 } })
    expect(play.offered()).toHaveLength(2)
    play.act(grin)
    play.act(grin)
    expect(play.offered().map((one) => one.choiceId)).toEqual(['quiet'])
  })
})
