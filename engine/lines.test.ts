import { describe, expect, it } from 'vitest'
import { beat, asks, event, ids, line, point, says, setting, shows, silent, speaks, story, toEnding } from './fixtures/builders'
import { playing } from './fixtures/play'
import { welcome, welcomeSetting } from './fixtures/welcome'
import { knownLines, usesOf } from './lines'

const known = (play: ReturnType<typeof playing>, from = welcome) => [...knownLines({ story: from, setting: welcomeSetting, state: play.state }).values()]
const id = (zh: string) => line(zh).id

describe('lines a person has read', () => {
  it('are those in their chats, and the one they said; not the backstage, not a thought, not what could still be said', () => {
    const play = playing(welcome, welcomeSetting)
    play.name('opt-noise')
    play.name('said-thanks')
    expect(known(play)).toEqual(expect.arrayContaining([id('早'), id('欢迎欢迎'), id('谢谢顾总～'), id('[玫瑰]')]))
    for (const secret of ['给她发个小红包', '图个热闹', '薇姐，红包怎么回比较好？', '下午请大家喝奶茶']) expect(known(play)).not.toContain(id(secret))
  })

  it('are, after the end, also the choices there were', () => {
    const play = playing(welcome, welcomeSetting)
    for (const choice of ['opt-noise', 'said-thanks', 'let-joke-pass']) play.name(choice)
    expect(known(play)).toEqual(expect.arrayContaining([id('薇姐，红包怎么回比较好？'), id('下午请大家喝奶茶')]))
    expect(known(play)).not.toContain(id('不好意思刚才忘了说谢谢顾总')) // was not on offer
    expect(known(play)).not.toContain(id('给她发个小红包'))
  })

  it('are not those that were taken back, while the scene goes on', () => {
    const slip = says('evt-slip', 'team-room', 'peer-li', '发错了')
    const taken = event('evt-taken', 'team-room', 'peer-li', { kind: 'recall', of: { event: ids.event('evt-slip') }, text: line('撤回了') })
    const recalled = story([beat('beat-only', [shows(slip), shows(taken), asks(point('pt-only', [silent('quiet', { to: toEnding('end') })]))], [{ to: toEnding('end') }])])
    const play = playing(recalled, setting())
    expect(known(play, recalled)).not.toContain(id('发错了'))
    play.name('quiet')
    expect(known(play, recalled)).toContain(id('发错了'))
  })

  it('are, of an edited message, the new words, and both once it is told', () => {
    const first = says('evt-first', 'team-room', 'peer-li', '会议三点')
    const changed = event('evt-changed', 'team-room', 'peer-li', { kind: 'edited', of: { event: ids.event('evt-first') }, text: line('会议四点') })
    const edited = story([beat('beat-only', [shows(first), shows(changed), asks(point('pt-only', [silent('quiet', { to: toEnding('end') })]))], [{ to: toEnding('end') }])])
    const play = playing(edited, setting())
    expect(known(play, edited)).not.toContain(id('会议三点'))
    expect(known(play, edited)).toContain(id('会议四点'))
    play.name('quiet')
    expect(known(play, edited)).toEqual(expect.arrayContaining([id('会议三点'), id('会议四点')]))
  })

  it('never hold what was typed', () => {
    const play = playing(welcome, welcomeSetting)
    play.name('opt-noise')
    play.act({ kind: 'say', chat: ids.chat('team-room'), text: '谢谢老板红包', mentions: [], seen: [] })
    expect(known(play)).not.toContain(id('谢谢顾总～'))
  })
})

describe('uses of a line', () => {
  it('name the chat, who says it and the choice it is', () => {
    expect(usesOf(welcome, ids.line('line-薇姐，红包怎么回比较好？'))).toEqual([{ line: line('薇姐，红包怎么回比较好？'), from: 'me', chat: 'li-private', mentions: [], at: { point: 'pt-thanks', choice: 'asked-li' } }])
    expect(usesOf(welcome, ids.line('line-[玫瑰]'))).toEqual([{ line: line('[玫瑰]'), from: 'boss-gu', chat: 'team-room', mentions: [], event: 'evt-rose' }])
    expect(usesOf(welcome, ids.line('line-早'))).toMatchObject([{ from: 'peer-li' }])
    expect(usesOf(welcome, ids.line('line-欢迎新同学'))).toEqual([])
  })

  it('give what else is said in a choice to that choice, when it is the trainee who says it', () => {
    const more = says('evt-more', 'team-room', 'me', '还有一句')
    const two = story([beat('beat-only', [asks(point('pt-only', [speaks('both', '第一句', 'team-room', { reaction: [more], to: toEnding('end') })]))], [{ to: toEnding('end') }])])
    expect(usesOf(two, ids.line('line-还有一句'))[0]?.at).toEqual({ point: 'pt-only', choice: 'both' })
  })
})
