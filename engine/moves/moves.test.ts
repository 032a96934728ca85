import { describe, expect, it } from 'vitest'
import { asks, beat, event, group, ids, line, persona, point, privately, says, setting, shows, silent, story, toEnding, wechat } from '../fixtures/builders'
import { playing } from '../fixtures/play'
import type { Client, EventBody, Move, Persona, Story } from '../types'
import { affordances } from './allow'
import { moves } from '.'

const room = ids.chat('team-room')
type Packet = Extract<EventBody, { kind: 'packet' }>
const lucky: Packet = { kind: 'packet', split: 'lucky', cents: 1_000, shares: 3, greeting: line('红包'), taken: line('你领取了红包'), takes: [{ who: ids.cast('peer-li'), cents: 400, after: 10 }, { who: ids.cast('boss-gu'), cents: 100, after: 20 }] }
const packet = (id: string, more: Partial<Packet> = {}) => shows(event(id, 'team-room', 'boss-gu', { ...lucky, ...more }, { after: 0 }))
const chain = (id: string, who: string, rows: string[]) => shows(event(id, 'team-room', who, { kind: 'chain', title: line('下午茶接龙'), rows: rows.map((row) => ({ who: ids.cast(who), text: line(row) })) }))
const silentPoint = asks(point('pt-one', [silent('quiet')], { window: 3_600 }))

function world(script: Parameters<typeof beat>[1], more: { me?: Persona; client?: Partial<Client>; chats?: Story['chats'] } = {}) {
  const made = story([beat('beat-one', [...script, silentPoint], [{ to: toEnding('end-all') }])], {
    ...(more.me && { me: more.me }), ...(more.chats && { chats: more.chats }), clients: { [ids.client('wechat')]: { ...wechat, ...more.client } },
  })
  return playing(made, setting())
}
const no = (hint: string) => ({ code: 'no-such-move', hint })
const say = (more: Partial<Extract<Move, { kind: 'say' }>> = {}): Move => ({ kind: 'say', chat: room, text: '在', mentions: [], seen: [], ...more })
const send = (more: Partial<Extract<Move, { kind: 'send-packet' }>> = {}): Move => ({ kind: 'send-packet', chat: room, split: 'lucky', cents: 600, shares: 3, seen: [], ...more })
const open = (id: string): Move => ({ kind: 'open-packet', target: { event: ids.event(id) }, seen: [] })

it('every move declares exactly the properties it travels with', () => {
  expect(Object.fromEntries(Object.entries(moves).map(([kind, rule]) => [kind, Object.keys(rule.fields).sort().join(' ')]))).toEqual({
    say: 'chat deliver mentions quotes text thread', wait: 'until', 'open-packet': 'target', 'send-packet': 'cents chat greeting shares split who', sticker: 'chat sticker', chain: 'chat target text', mute: 'chat', pick: 'choice',
    react: 'reaction target', recall: 'target', nickname: 'chat text', notice: 'chat text', pin: 'chat target', nudge: 'chat who', 'check-in': 'file target text', confirm: 'target', 'send-file': 'chat file',
    voice: 'chat seconds text', 'answer-invite': 'accept target', leave: 'chat', forward: 'target to', screenshot: 'chat to', verify: 'channel', report: 'target',
    edit: 'target text', fold: 'chat', vote: 'options target', call: 'video who', buzz: 'strength target who', status: 'status until', 'start-group': 'text to who', invite: 'chat who',
    approve: 'accept target text', 'forward-many': 'targets to', rsvp: 'answer target', comment: 'target text',
  })
})

describe('say', () => {
  const hello = shows(says('evt-hello', 'team-room', 'boss-gu', '大家好'))
  it('is refused where the client, the role, the persona or the chat forbids it', () => {
    expect(world([]).refusal(say({ chat: ids.chat('behind-doors') }))).toEqual(no('not-here'))
    expect(world([]).refusal(say({ chat: ids.chat('__proto__') }))).toEqual(no('not-here'))
    expect(world([], { client: { moves: ['wait'] } }).refusal(say())).toEqual(no('not-offered'))
    expect(world([], { me: persona('安娜', { cannot: ['say'] }) }).refusal(say())).toEqual(no('not-offered'))
    expect(world([]).refusal(say({ text: '  ' }))).toEqual(no('limits'))
    expect(world([]).refusal(say())).toEqual({ code: 'unclear-text' })
  })
  it('mentions all only where the role may, and nobody who is not there', () => {
    expect(world([]).refusal(say({ mentions: ['all'] }))).toEqual(no('not-offered'))
    expect(world([], { client: { mentionAll: 'everyone' } }).refusal(say({ mentions: ['all'] }))).toEqual({ code: 'unclear-text' })
    expect(world([], { chats: { [room]: group(['boss-gu'], { owner: 'me' }) } }).refusal(say({ mentions: ['all'] }))).toEqual({ code: 'unclear-text' })
    expect(world([], { chats: { [room]: group(['boss-gu']) } }).refusal(say({ mentions: [ids.cast('peer-li')] }))).toEqual(no('not-here'))
  })
  it('quotes what is on the screen, in the same chat, and not taken back', () => {
    const recall = shows(event('evt-recall', 'team-room', 'boss-gu', { kind: 'recall', of: { event: ids.event('evt-hello') }, text: line('撤回了一条消息') }))
    const quoting = say({ quotes: { event: ids.event('evt-hello') } })
    expect(world([hello]).refusal(quoting)).toEqual({ code: 'unclear-text' })
    expect(world([]).refusal(quoting)).toEqual(no('not-here'))
    expect(world([hello, recall]).refusal(quoting)).toEqual(no('closed'))
    expect(world([hello]).refusal(say({ chat: ids.chat('gu-private'), quotes: { event: ids.event('evt-hello') } }))).toEqual(no('not-here'))
  })
})

describe('open-packet', () => {
  it('draws a share of at least a cent and below the best, the same for the same seed, and tells the trainee', () => {
    const shares = [...Array(30).keys()].map((seed) => {
      const play = playing(story([beat('beat-one', [packet('evt-packet', { shares: 4 }), silentPoint], [{ to: toEnding('end-all') }])]), setting({ seed: seed.toString(16).padStart(16, '0') }))
      play.act(open('evt-packet'))
      expect(play.state.log.at(-1)).toMatchObject({ seenBy: 'me', from: 'system', text: { zh: '你领取了红包' } })
      return play.state.packets[ids.event('evt-packet')]?.takes.find((take) => take.who === 'me')?.cents ?? 0
    })
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...shares)).toBeLessThan(400)
    expect(new Set(shares).size).toBeGreaterThan(10)
  })
  it('tells it in the words of the client it is played on', () => {
    const said = (client: string) => {
      const play = world([packet('evt-packet', { shares: 4, takenOn: { [ids.client(client)]: line('领到了') } })])
      play.act(open('evt-packet'))
      return play.state.log.at(-1)
    }
    expect([said('wechat'), said('wecom')]).toMatchObject([{ text: { zh: '领到了' } }, { text: { zh: '你领取了红包' } }])
  })
  it('gives what is left as the last share, so that amounts add up', () => {
    const play = world([packet('evt-packet', { cents: 800 })])
    play.act(open('evt-packet'))
    expect(play.state.packets[ids.event('evt-packet')]?.takes.find((take) => take.who === 'me')?.cents).toBe(300)
  })
  it('opens an empty one, one for somebody else and one the account cannot take, without a share; and none twice', () => {
    const empty = world([packet('evt-packet', { shares: 2 }), shows(says('evt-slow', 'team-room', 'peer-li', '慢', { after: 60 }))])
    empty.act(open('evt-packet'))
    const foreign = world([packet('evt-packet', { split: 'for-one', shares: 1, takes: [] })])
    foreign.act(open('evt-packet'))
    const locked = world([packet('evt-packet')], { me: persona('安娜', { cannot: ['receive-packet'] }) })
    locked.act(open('evt-packet'))
    for (const play of [empty, foreign, locked]) {
      expect(play.state.packets[ids.event('evt-packet')]?.takes.some((take) => take.who === 'me')).toBe(false)
      expect(play.refusal(open('evt-packet'))).toEqual(no('closed'))
    }
    const mine = world([packet('evt-packet', { split: 'for-one', shares: 1, takes: [], who: 'me' })])
    mine.act(open('evt-packet'))
    expect(mine.state.packets[ids.event('evt-packet')]?.takes).toMatchObject([{ who: 'me', cents: 1_000 }])
  })
})

describe('send-packet', () => {
  it('keeps to what the client allows', () => {
    expect(world([]).refusal(send())).toBeNull()
    const limits: Partial<Extract<Move, { kind: 'send-packet' }>>[] = [{ shares: 4 }, { shares: 0 }, { cents: 2 }, { cents: 60_001 }, { split: 'for-one', shares: 1 }, { who: ids.cast('peer-li') }]
    for (const more of limits) expect(world([]).refusal(send(more))).toEqual(no('limits'))
    expect(world([]).refusal(send({ chat: ids.chat('li-private'), shares: 2 }))).toEqual(no('limits'))
    expect(world([]).refusal(send({ split: 'for-one', shares: 1, who: ids.cast('stranger') }))).toEqual(no('not-here'))
    expect(world([], { me: persona('安娜', { cannot: ['send-packet'] }) }).refusal(send())).toEqual(no('not-offered'))
  })
  it('lays an envelope into the chat', () => {
    const play = world([])
    play.act(send({ greeting: '辛苦了' }))
    expect(play.state.log.at(-1)).toMatchObject({ id: 'me~0', from: 'me', kind: 'packet', cents: 600, shares: 3, greeting: { zh: '辛苦了' }, at: 10 })
  })
})

describe('sticker, mute and chain', () => {
  it('a sticker comes from the panel', () => {
    expect(world([]).refusal({ kind: 'sticker', chat: room, sticker: ids.sticker('toString'), seen: [] })).toEqual(no('not-offered'))
  })
  it('muting is seen by nobody, and once more takes it back', () => {
    const play = world([])
    play.act({ kind: 'mute', chat: room, seen: [] })
    expect([play.state.chats[room]?.muted, play.state.log.length]).toEqual([true, 0])
    play.act({ kind: 'mute', chat: room, seen: [] })
    expect(play.state.chats[room]?.muted).toBe(false)
  })
  it('joining a list posts the whole list again, and who joins next keeps the rows before', () => {
    const play = playing(story([beat('beat-one', [chain('evt-list', 'boss-gu', ['顾 美式']), silentPoint, chain('evt-more', 'peer-li', ['李 拿铁'])], [{ to: toEnding('end-all') }])]), setting())
    const join: Move = { kind: 'chain', chat: room, target: { event: ids.event('evt-list') }, text: '安娜 红茶', seen: [] }
    expect(world([]).refusal(join)).toEqual(no('not-here'))
    play.act(join)
    play.name('quiet')
    const rows = play.state.log.flatMap((logged) => (logged.kind === 'chain' ? [logged.rows.map((row) => row.text.zh)] : []))
    expect(rows).toEqual([['顾 美式'], ['顾 美式', '安娜 红茶'], ['顾 美式', '安娜 红茶', '李 拿铁']])
  })
})

it('what a chat offers comes from client, role and persona', () => {
  const play = world([], { me: persona('安娜', { cannot: ['receive-packet', 'mute'] }), chats: { [room]: group(['boss-gu'], { owner: 'me' }), [ids.chat('gu-private')]: privately('boss-gu') } })
  const made = { story: story([beat('beat-one', [silentPoint], [{ to: toEnding('end-all') }])], { me: persona('安娜', { cannot: ['receive-packet', 'mute'] }), chats: { [room]: group(['boss-gu'], { owner: 'me' }), [ids.chat('gu-private')]: privately('boss-gu') } }), setting: setting(), state: play.state }
  expect(affordances(made, room).sort()).toEqual(['chain', 'mention-all', 'open-packet', 'say', 'send-packet', 'sticker'])
  expect(affordances(made, ids.chat('gu-private')).sort()).toEqual(['open-packet', 'say', 'send-packet', 'sticker'])
})
