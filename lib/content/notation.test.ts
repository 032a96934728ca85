import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice, StoryEvent } from '@/engine/types'
import { compile } from './compile'
import { testEnv } from './fixtures/env'
import type { Revision } from './types'

const head = `---
title: 例子 | Example
clients: [wechat]
starts: 2026-03-10 22:40 Asia/Shanghai
overlays: [private-internet]
me: { name: 小唐 | Xiao Tang }
chats:
  team: { name: 群 | Group, size: 9, owner: gu }
cast:
  gu: { name: 顾总 | Gu zong }
  li: { name: 李薇 }
---

周二。
Tuesday.
`
const tail = '\n\n<End id="four" title="四点 | Four">人都到了。 | Everybody came.</End>\n</Beat>\n'
const inBeat = (body: string): Revision => whole(`${head}\n<Beat id="start" chat="team">\n${body}${tail}`)
const whole = (source: string): Revision => {
  const { revision, diagnostics } = compile(source, testEnv('example.mdx'))
  if (!revision) throw new Error(JSON.stringify(diagnostics, null, 1))
  return revision
}
const eventsOf = ({ story }: Revision): StoryEvent[] => Object.values(story.beats).flatMap(beat => beat.script.flatMap(line => (line.do === 'event' ? [line.event] : [])))
const choicesOf = ({ story }: Revision): Choice[] => Object.values(story.beats).flatMap(beat => beat.script.flatMap(line => (line.do === 'point' ? line.point.choices : [])))
const saidIn = (revision: Revision) => eventsOf(revision).flatMap(event => (event.kind === 'message' ? [[event.text.zh, event.text.id && revision.text.lines[event.text.id]?.en]] : []))

describe('text is taken as written', () => {
  it.each([
    ['*大家* **好** `码`', '*all* **good** `code`'],
    ['辛苦[微笑] 《规范》', 'Thanks [smile] “Rules”'],
    ['#接龙 明早会议', '#chain the morning meeting'],
    ['他说“行”，我说‘好’', 'He said "fine", I said ‘good’'],
    ['看 https://a.example/b_c_d?x=1&y=2', 'See https://a.example/b_c_d'],
    ['1. 先改图 2、再压包', '1. images 2. package'],
    ['_下划线_ ~~删~~ a_b', '_x_ ~~y~~'],
  ])('%s', (zh, en) => {
    expect(saidIn(inBeat(`- gu: ${zh}\n  ${en}`))).toEqual([[zh, en]])
  })

  it('only \\{ \\< and \\n mean something else', () => {
    expect(saidIn(inBeat('- gu: \\{a\\} \\< b\\n第二行\n  \\{a\\} \\< b\\nline two'))).toEqual([['{a} < b\n第二行', '{a} < b\nline two']])
  })

  it('a comment is none of it', () => {
    expect(saidIn(inBeat('- gu: 好 | Good\n\n{/* 改过 */}\n\n- li: 行 | Fine'))).toEqual([['好', 'Good'], ['行', 'Fine']])
  })

  it('a mention shows the name, any other sign stays', () => {
    const [event] = eventsOf(inBeat('- gu: @li @me 看下 a@b.cn @nobody\n  @li @me look a@b.cn @nobody'))
    expect(event).toMatchObject({ text: { zh: '@李薇 @小唐 看下 a@b.cn @nobody' }, mentions: ['li', 'me'] })
  })

  it('a line that is an English line’s start of a list or heading stays in its message', () => {
    expect(saidIn(inBeat('- gu: 三件事\n  # three things'))).toEqual([['三件事', '# three things']])
  })
})

describe('a line’s head', () => {
  it('names chat, id, quote and time', () => {
    const revision = inBeat('- gu #ask 22:45: 几点 | When?\n- li > gu: 不知道 | No idea\n- li > me +90s: 你知道吗 | Do you know?\n- li ^ask Wed 00:10: 四点 | Four')
    expect(eventsOf(revision).map(({ chat, at, after }) => [chat, at, after])).toEqual([
      ['team', 300, undefined], ['gu+li', undefined, undefined], ['li', undefined, 90], ['team', 5400, undefined],
    ])
    expect(eventsOf(revision)[3]).toMatchObject({ quotes: { event: 'ask' } })
    expect(revision.story.chats).toMatchObject({ 'gu+li': { kind: 'backstage' }, li: { kind: 'private' } })
  })

  it('with nothing but a blockquote is a thought', () => {
    const revision = inBeat('- gu: 好 | Good\n- li:\n  > 真好吗？\n  > Is it?')
    expect(eventsOf(revision)[1]).toMatchObject({ kind: 'thought', from: 'li', text: { zh: '真好吗？' } })
    expect(Object.values(revision.prose.subtext)).toMatchObject([{ who: 'li', text: { en: 'Is it?' } }])
  })
})

describe('around the story', () => {
  it('history comes before it, the last named weekday at the latest', () => {
    const { story } = whole(`${head}\n<History chat="team">\n- gu Mon 21:40: 早 | Morning\n- li: 早 | Morning\n- gu Tue 22:30: 在吗 | There?\n</History>\n\n<Beat id="start" chat="team">${tail}`)
    expect(Object.values(story.chats)[0]?.history.map(({ at }) => at)).toEqual([-90_000, -89_940, -600])
  })

  it('people leave without a word where the client says nothing', () => {
    const revision = inBeat('<Leave who="li" />\n\n- gu: 好 | Good')
    expect(eventsOf(revision)[0]).toMatchObject({ kind: 'members', leaves: ['li'], text: { zh: '' } })
  })

  const packet = '\n<Beat id="start" chat="team">\n<Packet from="gu" total="8.88" shares="5">好 | Good</Packet>'
  it('a wallet that cannot receive says so in the words of each client', () => {
    const two = head.replace('[wechat]', '[wechat, wecom]')
    const barred = (source: string) => eventsOf(whole(source.replace('Xiao Tang }', 'Xiao Tang, cannot: [receive-packet] }') + tail))[0]
    const [wechat, wecom] = [{ zh: '账户暂不支持领取红包，请绑定中国内地银行卡' }, { zh: '未绑定支付账户，暂不能领取红包' }]
    expect(barred(two + packet)).toMatchObject({ taken: wechat, takenOn: { wecom } })
    expect(barred(head + packet)).not.toHaveProperty('takenOn')
    expect(barred(two + packet.replace('from', 'when="client=wecom" from'))).toMatchObject({ taken: wecom })
    expect(eventsOf(whole(two + packet + tail))[0]).not.toHaveProperty('takenOn')
  })

  it('a wallet that cannot receive says so instead of what was taken', () => {
    const taken = (source: string) => eventsOf(whole(source)).flatMap(event => (event.kind === 'packet' ? [event.taken.zh] : []))
    expect(taken(head + packet + tail)).toEqual(['你领取了顾总的红包'])
    expect(taken(head.replace('Xiao Tang }', 'Xiao Tang, cannot: [receive-packet] }') + packet + tail)).toEqual(['账户暂不支持领取红包，请绑定中国内地银行卡'])
  })
})

describe('a choice', () => {
  const decide = (choice: string) => choicesOf(inBeat(`- gu: 几点 | When?\n\n<Decide id="when" window="5m" norms="thank-and-xinku">\n${choice}\n<Choice id="quiet" move="wait" rates="1">\n没人应。 | Nobody answers.\n</Choice>\n</Decide>`))

  it('reads the same on one line and on several', () => {
    const one = decide('<Choice id="nice" move="sticker" sticker="nice" rates="3">好看。 | Nice.</Choice>')
    expect(one).toEqual(decide('<Choice\n  id="nice"\n  move="sticker"\n  sticker="nice"\n  rates="3"\n>\n\n好看。\nNice.\n\n</Choice>'))
    expect(one[0]).toMatchObject({ id: 'nice', on: { kind: 'sticker', chat: ['team'], sticker: ['nice'] } })
  })

  it('quotes and replies in a thread as any line does', () => {
    const story = inBeat('- gu #new: 三点改到四点 | Three is now four\n\n<Decide id="when" window="5m" norms="thank-and-xinku">\n<Choice id="under" rates="3">\n- me ^new: 收到 | Got it\n\n清楚。 | Clear.\n</Choice>\n<Choice id="quiet" move="wait" rates="1">\n没人应。 | Nobody answers.\n</Choice>\n</Decide>')
    expect(choicesOf(story)[0]).toMatchObject({ on: { kind: 'say', quotes: { event: 'new' } }, suggest: { quotes: { event: 'new' } } })
  })

  it('takes the first own line as the move, the next ones as what follows', () => {
    const [choice] = decide('<Choice id="four" rates="3">\n- me: @gu 四点\n  @gu four\n  - 四点\n  - 4点\n- li: 行 | Fine\n- me: 谢谢 | Thanks\n\n清楚。 | Clear.\n</Choice>')
    expect(choice?.on).toEqual({ kind: 'say', chat: ['team'], text: { samples: ['@顾总 四点', '四点', '4点'], pinyin: ['gu zong si dian', 'si dian', '4 dian'], en: ['@Gu zong four'] }, mentions: ['gu'] })
    expect(choice?.suggest).toEqual({ kind: 'say', seen: [], chat: 'team', text: '@顾总 四点', mentions: ['gu'] })
    expect(choice?.reaction.map(({ from }) => from)).toEqual(['li', 'me'])
  })
})

describe('line ids', { timeout: 60_000 }, () => {
  const lines = ['- gu: 几点 | When?', '- li: 四点 | Four', '- gu: 好 | Good', '- li > me: 走吗 | Coming?']
  const ids = (body: string) => Object.keys(inBeat(body).text.lines).sort()
  const settled = ids(lines.join('\n'))

  it('stay when lines move and blanks come and go', () => {
    const gap = fc.constantFrom('\n', '\n\n', '\n\n\n', '\n{/* … */}\n\n')
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), fc.array(gap, { minLength: 4, maxLength: 4 }), (order, gaps) => {
        expect(ids(order.map((line, index) => line + (gaps[index] ?? '\n')).join(''))).toEqual(settled)
      }),
      { numRuns: 25 },
    )
  })

  it('stay when the English changes, and change with the Chinese', () => {
    expect(ids(lines.join('\n').replace('Four', 'At four'))).toEqual(settled)
    expect(ids(lines.join('\n').replace('四点', '五点'))).not.toEqual(settled)
  })
})

describe('the level of a scene', () => {
  const leveled = (level: string) => compile(`${head.replace('overlays:', `${level}\noverlays:`)}\n<Beat id="start" chat="team">\n- gu: 在吗\n  There?${tail}`, testEnv('example.mdx'))

  it('is one of three, or not given', () => {
    expect(leveled('level: 2').revision?.meta.level).toBe(2)
    expect(leveled('minutes: 5').revision?.meta.level).toBeUndefined()
    expect(leveled('level: 4').diagnostics).toMatchObject([{ code: 'RQ019' }])
  })
})
