import { describe, expect, it } from 'vitest'
import type { Choice, StoryEvent } from '@/engine/types'
import { compile } from './compile'
import { testEnv } from './fixtures/env'

const file = (body: string, { clients = 'wecom', front = '', chats = '' } = {}): string => `---
title: 例子 | Example
clients: [${clients}]
example: true
starts: 2026-03-10 10:00 Asia/Shanghai
overlays: [private-internet]
me: { name: 小唐 | Xiao Tang }
chats:
  team: { name: 群 | Group, size: 9, owner: me, admins: [li], members: [gu, li, me], notice: 周五交 | Due Friday, pinned: true, muted: true, nicknames: { li: 运营-李薇, me: 前端-小唐 } }
  new: { name: 新群 | New group, size: 30, owner: gu, members: [gu], mine: out }
  out: { name: 外部 | Outside, size: 4, owner: gu, members: [gu, li, me]${chats} }
cast:
  gu: { name: 顾总 | Gu zong }
  li: { name: 李薇 }
files:
  plan: { shape: file, name: 方案v3.xlsx | Plan v3.xlsx, note: 1.2 MB }
channels:
  call-gu: { way: call, who: gu, name: 打顾总手机 | Call Gu on his mobile }
${front}---

周二。 | Tuesday.

<Beat id="start" chat="team">
${body}

<End id="four" title="四点 | Four">人都到了。 | Everybody came.</End>
</Beat>
`
const whole = (body: string, more = {}) => {
  const { revision, diagnostics } = compile(file(body, more), testEnv('example.mdx'))
  if (!revision) throw new Error(JSON.stringify(diagnostics, null, 1))
  return revision
}
const codes = (body: string, more = {}) => compile(file(body, more), testEnv('example.mdx')).diagnostics.map(({ code }) => code)
const eventsOf = (body: string, more = {}): StoryEvent[] => Object.values(whole(body, more).story.beats).flatMap(({ script }) => script.flatMap(line => (line.do === 'event' ? [line.event] : [])))
const last = (body: string, more = {}) => eventsOf(body, more).at(-1)
const decide = (choices: string) => `<Decide id="do" window="1h">\n${choices}\n<Choice id="quiet" move="wait" />\n</Decide>`
const choiceOf = (choice: string, before = '', more = {}): Choice | undefined => {
  const { story } = whole(`${before}\n\n${decide(`${choice}\n<Choice id="other">\n- me: 好 | Fine\n</Choice>`)}`, more)
  return Object.values(story.beats).flatMap(({ script }) => script.flatMap(line => (line.do === 'point' ? line.point.choices : [])))[0]
}

describe('the frontmatter', () => {
  const { story } = whole('- gu: 早 | Morning', { chats: ', external: true' })

  it('gives a group roles, a notice, a place in the list and names of its own', () => {
    expect(story.chats).toMatchObject({
      team: { kind: 'group', owner: 'me', admins: ['li'], notice: { zh: '周五交' }, pinned: true, muted: true, nicknames: { li: '运营-李薇', me: '前端-小唐' } },
      new: { kind: 'group', mine: 'out', size: 30 },
      out: { external: true },
    })
  })

  it('lays files on the phone and names other ways to reach somebody', () => {
    expect(story.files).toMatchObject({ plan: { shape: 'file', name: { zh: '方案v3.xlsx' }, note: { zh: '1.2 MB' } } })
    expect(story.contacts).toMatchObject({ 'call-gu': { way: 'call', who: 'gu', name: { zh: '打顾总手机' } } })
  })

  it('offers reactions only where a client has them', () => {
    expect(story.reactions).toEqual(['got-it', 'nice', 'xinku', 'laugh-cry', 'go-duck'])
    expect(whole('- gu: 早 | Morning', { clients: 'wechat' }).story.reactions).toBeUndefined()
  })

  it.each([
    ['files:\n  plan:', 'files:\n  more: { shape: book, name: 一 | One }\n  plan:', 'RQ019'],
    ['{ way: call, who: gu, name: 打顾总手机 | Call Gu on his mobile }', '{ way: call }', 'RQ011'],
    ['example: true', 'example: maybe', 'RQ012'],
    ['admins: [li]', 'admins: [nobody]', 'RQ021'],
  ])('refuses %j written as %j', (from, to, code) => {
    expect(compile(file('- gu: 早 | Morning').replace(from, to), testEnv('example.mdx')).diagnostics.map(one => one.code)).toContain(code)
  })
})

describe('events', () => {
  it.each<[string, string, object]>([
    ['a voice', '<Voice from="gu" seconds="58">说两句 | A word</Voice>', { kind: 'voice', seconds: 58, text: { zh: '说两句' } }],
    ['a picture with a note', '<Picture from="li" note="1 MB">白板 | The whiteboard</Picture>', { kind: 'picture', note: { zh: '1 MB' } }],
    ['a mini-app', '<MiniApp from="li">点餐 | Order lunch</MiniApp>', { kind: 'mini-app' }],
    ['a message that asks', '<Receipt from="gu">@li 看一下 | @li have a look</Receipt>', { kind: 'message', receipt: true, mentions: ['li'] }],
    ['a notice that asks', '<Notice from="me" receipt>周五交 | Due Friday</Notice>', { kind: 'notice', receipt: true }],
    ['a check-in', '<CheckIn from="li" period="每天 | daily">\n走一走 | A walk\n- li: 两圈 | two rounds\n</CheckIn>', { kind: 'check-in', title: { zh: '走一走' }, period: { zh: '每天' }, rows: [{ who: 'li', text: { zh: '两圈' } }] }],
    ['an invitation', '<Invite from="gu" chat="gu" to="new" />', { kind: 'invite', chat: 'gu', to: 'new', text: { zh: '顾总邀请你加入群聊“新群”' } }],
    ['a nickname', '<Nickname who="li" name="李薇-运营" />', { kind: 'nickname', who: 'li', name: '李薇-运营' }],
    ['typing', '<Typing from="gu" chat="gu" for="9s" after="2s" />', { kind: 'typing', seconds: 9, after: 2 }],
    ['me coming in', '<Join who="me" by="gu" chat="new" />', { kind: 'members', joins: ['me'], text: { zh: '顾总邀请你加入了群聊' } }],
  ])('%s', (_, tag, wanted) => expect(last(tag)).toMatchObject(wanted))

  it('marks stand in the chat of what they mark', () => {
    const said = '<OpenChat chat="li" />\n\n- me #mine: 你看到没 | Did you see it?\n- li #theirs: 看到了 | I did\n\n<OpenChat chat="team" />\n'
    expect(last(`${said}\n<ReadMark from="li" of="mine" />`)).toMatchObject({ kind: 'read', chat: 'li', of: { event: 'mine' } })
    expect(last(`${said}\n<Reaction from="me" of="theirs" reaction="nice" />`)).toMatchObject({ kind: 'reaction', chat: 'li', reaction: 'nice' })
    expect(last('- gu #new: 三点 | Three\n\n<Pin from="me" of="new" />')).toMatchObject({ kind: 'pinned', chat: 'team', text: { zh: '你置顶了一条消息' } })
    expect(codes(`${said}\n<Reaction from="me" of="theirs" reaction="pie" />`)).toContain('RQ027')
  })

  it('a nudge is written as each side sees it', () => {
    const nudge = (from: string, to: string) => last(`<Nudge from="${from}" to="${to}" />`, { clients: 'wechat' })
    expect(nudge('me', 'gu')).toMatchObject({ kind: 'nudge', to: 'gu', text: { zh: '我拍了拍顾总' } })
    expect(nudge('gu', 'me')).toMatchObject({ text: { zh: '顾总拍了拍我' } })
    expect(nudge('gu', 'li')).toMatchObject({ text: { zh: '顾总拍了拍李薇' } })
    const { story, text } = whole('<Nudge from="me" to="gu">我拍了拍“顾总”说今天不加班 | You nudged Gu zong: “no overtime today”</Nudge>', { clients: 'wechat' })
    const [own] = Object.values(story.beats).flatMap(({ script }) => script.flatMap(line => (line.do === 'event' && line.event.kind === 'nudge' ? [line.event] : [])))
    expect(own).toMatchObject({ from: 'me', to: 'gu', text: { zh: '我拍了拍“顾总”说今天不加班' } })
    expect(own?.text.id && text.lines[own.text.id]?.en).toBe('You nudged Gu zong: “no overtime today”')
  })

  it('a grey line is in the words of the client it comes on', () => {
    const english = (when: string) => Object.values(whole(`<Join who="me" by="gu" chat="new" ${when} />`, { clients: 'wechat, wecom' }).text.lines).map(({ en }) => en)
    expect(english('when="client=wecom"')).toContain('Gu zong added you to the group')
    expect(english('when="client=wechat"')).toContain('Gu zong invited you to the group')
  })
})

describe('choices', () => {
  const before = '- gu #new: 三点 | Three'
  it.each<[string, string, object, object]>([
    ['react', '<Choice id="a" move="react" of="new" reaction="nice got-it" />', { target: { event: 'new' }, reaction: ['nice', 'got-it'] }, { reaction: 'nice' }],
    ['send-file', '<Choice id="a" move="send-file" file="plan" chat="li" />', { chat: ['li'], file: ['plan'] }, { file: 'plan', chat: 'li' }],
    ['voice', '<Choice id="a" move="voice" seconds="3..20">\n- me > li: 喂 | Hey\n</Choice>', { chat: ['li'], seconds: { min: 3, max: 20 }, text: { samples: ['喂'] } }, { seconds: 3, text: '喂', chat: 'li' }],
    ['notice', '<Choice id="a" move="notice">\n- me: 周五 | Friday\n</Choice>', { chat: ['team'] }, { text: '周五' }],
    ['verify', '<Choice id="a" move="verify" channel="call-gu" />', { channel: ['call-gu'] }, { channel: 'call-gu' }],
    ['answer-invite', '<Choice id="a" move="answer-invite" of="card" accept="no" />', { accept: false }, { accept: false, target: { event: 'card' } }],
    ['call, whole without a word about the picture', '<Choice id="a" move="call" who="gu" />', { who: ['gu'] }, { who: 'gu', video: false }],
    ['forward', '<Choice id="a" move="forward" of="new" to="li four" />', { to: ['li'] }, { to: 'li' }],
    ['screenshot', '<Choice id="a" move="screenshot" to="four" />', { chat: ['team'] }, { chat: 'team' }],
    ['pin for all', '<Choice id="a" move="pin" of="new" />', { target: { event: 'new' }, chat: ['team'] }, { chat: 'team' }],
    ['scheduled', '<Choice id="a" deliver="Wed 08:30..09:00">\n- me > gu: 早 | Morning\n</Choice>', { deliver: { min: 81000, max: 82800 } }, { deliver: 81000, chat: 'gu' }],
    ['over midnight', '<Choice id="a" deliver="Wed 23:30..Thu 00:30">\n- me > gu: 晚安 | Night\n</Choice>', { deliver: { min: 135_000, max: 138_600 } }, { deliver: 135_000 }],
    ['chain of my own', '<Choice id="a" move="chain" />', { chat: ['team'] }, { text: '小唐' }],
  ])('%s', (_, choice, on, move) => {
    const made = choiceOf(choice, `${before}\n\n<Invite id="card" from="gu" chat="gu" to="new" />`)
    expect(made?.on).toMatchObject(on)
    expect(made?.suggest).toMatchObject(move)
  })

  it('tell where a move goes from where the story goes on', () => {
    expect(choiceOf('<Choice id="a" move="forward" of="new" to="li four" />', before)?.to).toEqual({ ending: 'four' })
    expect(choiceOf('<Choice id="a" move="forward" of="new" to="li" />', before)?.to).toBeUndefined()
    const kept = choiceOf('<Choice id="a" move="screenshot" to="four" />', before)
    expect([kept?.to, kept?.on.to]).toEqual([{ ending: 'four' }, undefined])
  })

  it('can be made by other gestures that mean the same', () => {
    const laugh = '<Choice id="a" after="1m..">\n- me > li: 哈哈哈 | Hahaha\n- li > me: 笑什么 | What is funny?\n<Also move="sticker" chat="li" sticker="laugh-cry slip-away" />\n<Also move="react" of="new" reaction="laugh-cry" />\n</Choice>'
    const made = choiceOf(laugh, before)
    const after = { min: 60, max: Number.MAX_SAFE_INTEGER }
    expect(made?.also).toEqual([
      { kind: 'sticker', after, chat: ['li'], sticker: ['laugh-cry', 'slip-away'] },
      { kind: 'react', after, target: { event: 'new' }, reaction: ['laugh-cry'] },
    ])
    expect([made?.suggest?.kind, made?.reaction.length]).toEqual(['say', 1])
  })

  it('take as another gesture only what is made without a word, what some client has, and what means nothing else', () => {
    const said = (also: string) => `<Choice id="a">\n- me: 哈哈 | Haha\n${also}\n</Choice>`
    const told = (also: string, more = {}, others = '') => codes(`${before}\n\n${decide(`${said(also)}\n<Choice id="b">\n- me: 好 | Fine\n</Choice>${others}`)}`, more)
    expect(told('<Also move="sticker" sticker="pie" />')).toEqual([])
    expect(told('<Also move="voice" seconds="5" />')).toEqual(['RQ019'])
    expect(told('<Also move="sticker" />')).toEqual(['RQ008'])
    expect(told('<Also move="sticker" sticker="pie">\n\n- me: 哈 | Ha\n\n</Also>')).toEqual(['RQ014'])
    expect(told('<Also move="mute" />', { clients: 'sms' })).toContain('RQ078')
    expect(told('<Also move="react" of="new" reaction="nice" />', { clients: 'wechat, wecom' })).toEqual([])
    expect(told('<Also move="sticker" sticker="pie nice" />', {}, '\n<Choice id="c" move="sticker" sticker="nice" />')).toEqual(['RQ036'])
    expect(codes(decide('<Choice id="b">\n- me: 好 | Fine\n</Choice>').replace('move="wait" />', 'move="wait">\n<Also move="sticker" sticker="pie" />\n</Choice>'))).toEqual(['RQ014'])
  })

  it('take nothing that their move does not read', () => {
    expect(codes(decide('<Choice id="a" move="mute" file="plan" />'))).toContain('RQ007')
    expect(codes(decide('<Choice id="a" move="send-file" />'))).toContain('RQ008')
    expect(codes(decide('<Choice id="a" move="send-file" file="nothing" />'))).toContain('RQ019')
  })
})

describe('a scenario on two clients', () => {
  const both = { clients: 'wechat, wecom' }
  const react = (when: string) => `- gu #new: 三点 | Three\n\n${decide(`<Choice id="a" move="react" of="new" reaction="nice" ${when} />\n<Choice id="b">\n- me: 好 | Fine\n</Choice>`)}`

  it('has a move that one of them lacks only where the choice says so', () => {
    expect(codes(react(''), both)).toEqual(['RQ078'])
    expect(codes(react('when="client=wecom"'), both)).toEqual([])
    expect(codes(react('when="client!=wechat"'), both)).toEqual([])
  })

  it('says of one’s own doings what each of them says', () => {
    const { story, text } = whole('- gu: 早 | Morning', both)
    const said = Object.values(story.clients).map(({ words = {} }) => words)
    expect(said).toMatchObject([{ reported: { zh: '举报已提交' }, recalled: { zh: '你撤回了一条消息' } }, { reported: { zh: '举报已提交' }, pinned: { zh: '你置顶了一条消息' } }])
    expect(said[0]).not.toHaveProperty('pinned')
    for (const line of said.flatMap(words => Object.values(words))) expect(line.id && text.lines[line.id]?.en).toMatch(/^[A-Z]/)
  })

  it('may hold in a branch what only one of them can show', () => {
    const mark = '<ReadMark from="li" of="mine" />'
    const said = '- me #mine: 在吗 | There?\n'
    expect(codes(`${said}\n${mark}`, both)).toEqual(['RQ076'])
    expect(codes(`${said}\n<When decided="client=wecom">\n${mark}\n</When>`, both)).toEqual([])
    const beats = `${said}\n<Go to="marks" when="client=wecom" />\n<End id="early" title="三点 | Three">好。 | Fine.</End>\n</Beat>\n\n<Beat id="marks" chat="team">\n${mark}`
    expect(codes(beats, both)).toEqual([])
  })
})

describe('who comes with the code that somebody shared', () => {
  const said = (body: string) => {
    const event = last(body, { clients: 'wechat' })
    return event?.kind === 'members' ? event.text.zh : undefined
  }
  it('is told of in the words of whoever reads it', () => {
    expect(said('<Join who="li" by="gu" way="code" chat="new" />')).toBe('李薇通过扫描顾总分享的二维码加入群聊')
    expect(said('<Join who="me" by="gu" way="code" chat="new" />')).toBe('你通过扫描顾总分享的二维码加入群聊')
    expect(said('<Join who="me" by="gu" chat="new" />\n<Join who="li" by="me" way="code" chat="new" />')).toBe('李薇通过扫描你分享的二维码加入群聊')
  })
})

it('inviting one person and inviting two are two gestures', () => {
  const two = (second: string) => codes(decide(`<Choice id="one" move="invite" chat="new" who="li" />\n<Choice id="both" move="invite" chat="new" who="${second}" />`), { clients: 'feishu' })
  expect(two('li gu')).not.toContain('RQ036')
  expect(two('li')).toContain('RQ036')
})
