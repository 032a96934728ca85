import { expect, test } from 'vitest'
import type { ViewBody, ViewEvent, ViewMarks } from '@/engine/types'
import en from '../../app/i18n/en/play.json'
import { parseOpaque } from '../play/gestures'
import { actsOf } from './acts'
import { marked, told } from './sentences'

const li = parseOpaque('li')
const { labels } = en
const person = (id: 'me' | typeof li, zh: string, english: string) => ({ id, name: { zh, en: english }, avatar: 'hills' })
const people = { me: person('me', '我', 'me'), li: person(li, '李工', 'Li gong') }
const event = (body: ViewBody, marks: ViewMarks = {}, from: ViewEvent['from'] = li): ViewEvent => ({ id: parseOpaque('e'), from, at: '2026-03-10T10:40:00', turn: 0, ...marks, ...body })
const pair = (zh: string, english: string) => ({ zh, en: english })

const bodies: ViewBody[] = [
  { kind: 'message', mentionsMe: false, ...pair('早', 'Morning') },
  { kind: 'sticker', sticker: 'pie', ...pair('画饼', 'Pie') },
  { kind: 'packet', packet: { state: 'opened', split: 'lucky', mine: 120, cents: 200, shares: 2, takes: [{ who: 'me', cents: 120, at: '2026-03-10T10:41:00', best: true }, { who: li, cents: 80, at: '2026-03-10T10:42:00', best: false }] }, ...pair('大吉大利', 'Good luck') },
  { kind: 'recalled', mine: false, ...pair('李工撤回了一条消息', 'Li gong recalled a message') },
  { kind: 'chain', title: pair('团建', 'Outing'), rows: [{ who: li, text: pair('来', 'in') }] },
  { kind: 'system', ...pair('李工加入群聊', 'Li gong joined') },
  { kind: 'notice', ...pair('周五交', 'Due Friday') },
  { kind: 'link', ...pair('方案', 'Plan') },
  { kind: 'file', ...pair('表.xlsx', 'Sheet.xlsx') },
  { kind: 'picture', ...pair('白屏', 'A blank screen') },
  { kind: 'mini-app', ...pair('投票', 'Poll') },
  { kind: 'voice', seconds: 12, ...pair('你先看', 'Look first') },
  { kind: 'check-in', title: pair('晨读', 'Reading'), rows: [{ who: 'me', text: pair('读了', 'read') }] },
  { kind: 'invite', state: 'open', group: pair('练习群', 'Practice'), size: 12, ...pair('来', 'Come') },
  { kind: 'vote', title: pair('去哪儿', 'Where'), options: [{ ...pair('火锅', 'Hotpot'), votes: 2, who: [li, 'me'] }, { ...pair('食堂', 'Canteen'), votes: 0 }], mine: [0], many: false, change: false, open: true },
  { kind: 'call', to: 'me', video: false, outcome: 'missed' },
  { kind: 'approval', for: 'me', title: pair('请假', 'Leave'), rows: [{ name: pair('事由', 'Why'), text: pair('搬家', 'Moving') }], state: 'open', mine: true },
  { kind: 'calendar', title: pair('评审', 'Review'), starts: '2026-03-11T15:00:00', ends: '2026-03-11T16:00:00', yes: 2, no: 0, maybe: 1, mine: 'yes' },
  { kind: 'record', title: pair('群聊的聊天记录', 'Chat record'), rows: [{ who: pair('李工', 'Li gong'), text: pair('改好了', 'Done') }] },
]

test('every kind of thing is told in words, in both languages', () => {
  for (const body of bodies) {
    const { text, more } = told(event(body), people, labels)
    expect(text.zh, body.kind).toBeTruthy()
    for (const { zh, en: english } of [text, ...more]) {
      expect(zh, body.kind).not.toMatch(/\{|undefined/)
      expect(english, body.kind).not.toMatch(/\{|undefined/)
      expect(english, `${body.kind}: ${zh}`).toBeTruthy()
    }
  }
})

test('cards tell their rows: shares of a packet, votes with names, what waits for me', () => {
  const rows = (kind: ViewBody['kind']) => bodies.filter((body) => body.kind === kind).flatMap((body) => told(event(body), people, labels).more.map(({ zh }) => zh))
  expect(rows('packet')).toEqual(['已领取', '已领 2/2，共 2.00 元', '我 1.20 元，手气最佳', '李工 0.80 元'])
  expect(rows('vote')).toEqual(['1. 火锅，2 票：李工、我 ✓', '2. 食堂，0 票'])
  expect(rows('approval')).toEqual(['事由：搬家', '等你审批'])
  expect(rows('calendar')).toEqual(['周三 15:00–16:00', '2 人接受，1 人待定，0 人拒绝', '我：接受'])
  expect(rows('check-in')).toEqual(['1. 我 读了'])
})

test('marks are lines of their own', () => {
  const marks: ViewMarks = { edited: '2026-03-10T10:41:00', restricted: true, receipt: { by: 1, of: 3, mine: false }, reactions: [{ id: 'ok', who: [li] }], buzz: { strength: 'app', mine: false, to: ['me'], confirmed: [] } }
  const message: ViewBody = { kind: 'message', mentionsMe: false, ...pair('早', 'Morning') }
  expect(marked(event(message, marks), people, labels, [{ id: 'ok', ...pair('赞', 'Like') }]).map(({ zh }) => zh)).toEqual(['已编辑', '限制转发', '收到 1/3', '赞：李工', '加急：我'])
})

test('what can be done stands as buttons, only where the client offers it', () => {
  const body = (kind: ViewBody['kind']) => event(bodies.find((one) => one.kind === kind) ?? { kind: 'system', zh: '', en: '' })
  const hands = { onJoin: () => undefined, onApprove: () => undefined, onInvite: () => undefined, onRsvp: () => undefined, onConfirm: () => undefined }
  const keys = (kind: ViewBody['kind'], given = hands) => actsOf(body(kind), given, labels).map(({ key }) => key)
  expect([keys('chain'), keys('approval'), keys('invite'), keys('calendar')]).toEqual([['join'], ['decline', 'approve'], ['accept', 'refuse'], ['yes', 'maybe', 'no']])
  expect(actsOf(body('chain'), {}, labels)).toEqual([])
  expect(actsOf({ ...body('message'), receipt: { by: 0, of: 3, mine: false } }, hands, labels).map(({ key }) => key)).toEqual(['confirm'])
})
