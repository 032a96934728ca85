import { expect, it } from 'vitest'
import { debrief } from '..'
import { ids, noText } from '../fixtures/builders'
import { playing } from '../fixtures/play'
import { welcome, welcomeRubric, welcomeSetting } from '../fixtures/welcome'
import type { Prose, State } from '../types'

const pair = (zh: string) => ({ zh, en: zh })
const prose: Prose = {
  points: { [ids.point('pt-thanks')]: { title: pair('谢红包'), signals: {} }, [ids.point('pt-help')]: { title: pair('帮小郑'), signals: {}, missed: [pair('小郑等了一下午')] } },
  feedback: { [ids.point('pt-thanks')]: { [ids.choice('asked-li')]: [pair('问对人了')], [ids.choice('sent-grin')]: [pair('热闹')] } },
  subtext: { [ids.event('evt-hello')]: { who: ids.cast('peer-li'), text: pair('看着挺紧张') }, [ids.event('evt-li-helps')]: { who: ids.cast('peer-li'), text: pair('愿意问就好') } },
}
const explaining = (state: State) => ({ id: 'attempt', story: welcome, rubric: welcomeRubric, text: noText, prose, norms: { norms: {}, dimensions: [] }, setting: welcomeSetting, state })
const explained = (names: string[]) => {
  const play = playing(welcome, welcomeSetting)
  for (const name of names) play.name(name)
  return debrief(explaining(play.state))
}
const whole = explained(['opt-noise', 'asked-li', 'offered-tea', 'no-tea'])
const thanks = whole?.points.find((one) => one.title.zh === '谢红包')

it('is there only after the end', () => {
  expect(explained(['opt-noise', 'asked-li'])).toBeNull()
  expect(whole).toMatchObject({ id: 'attempt', title: { zh: '标题' }, from: '2026-03-10T10:00:00', score: { act: { earned: expect.any(Number) } } })
  expect(whole?.cast.map((one) => one.name.zh)).toEqual(['安娜', '顾晓东', '李薇', '小郑'])
})

it('tells each point met, and a missed aside only where its absence counts', () => {
  expect(whole?.points.map((one) => [one.role, one.turn])).toEqual([['read', 0], ['main', 1], ['main', 2], ['aside', null], ['main', 3]])
  expect(whole?.points[3]).toMatchObject({ chosen: null, feedback: [{ zh: '小郑等了一下午' }], norms: [{ rate: 1, mark: 'none' }], others: [{ norms: [{ mark: 'full' }] }] })
})

it('shows what led to a point, what was done and what came of it, and no more', () => {
  const shown = thanks?.excerpt.map((one) => ('zh' in one ? one.zh : one.kind))
  expect(shown).toEqual(['欢迎欢迎', '欢迎新同学', '薇姐，红包怎么回比较好？', '群里谢一声就行'])
  const told = [...(thanks?.excerpt ?? []), ...(thanks?.others.flatMap((one) => one.course) ?? [])]
  expect(told.every((one) => one.chat !== undefined && thanks?.chats[one.chat])).toBe(true)
  expect(Object.values(thanks?.chats ?? {}).map((name) => name.zh)).not.toContain('顾总和人事')
  expect(thanks?.thoughts.map((one) => one.text.zh)).toEqual(['愿意问就好'])
})

it('plays out every other choice up to the next point, without what happened anyway, with its rating and feedback', () => {
  expect(thanks?.others.map((one) => one.choice.zh).sort()).toEqual(['做：sticker', '先不回', '谢谢顾总～'].sort())
  const said = thanks?.others.find((one) => one.choice.zh === '谢谢顾总～')
  expect(said?.course.map((one) => ('zh' in one ? one.zh : one.kind))).toEqual(['谢谢顾总～', '[玫瑰]'])
  expect(said?.norms.map((one) => one.mark)).toEqual(['full', 'full'])
  const quiet = thanks?.others.find((one) => one.choice.kind === 'wait')
  expect(quiet?.course.map((one) => ('zh' in one ? one.zh : one.kind))).toEqual(['新同学抢到没', '安娜可能在忙'])
})

it('says where the same move would have been rated otherwise', () => {
  const grin = explained(['opt-noise', 'sent-grin', 'let-joke-pass'])?.points.find((one) => one.title.zh === '谢红包')
  expect(grin?.elsewhere).toMatchObject([{ overlay: 'soe', norms: [{ rate: 1 }, { rate: 0, mark: 'none' }] }])
  expect(thanks?.elsewhere).toEqual([])
})

it('says until when a silence ran', () => {
  const quiet = explained(['opt-noise', 'stayed-quiet', 'stayed-quiet', 'let-joke-pass'])?.points.find((one) => one.title.zh === '谢红包')
  expect([quiet?.turn, quiet?.waited]).toEqual([2, '2026-03-10T10:05:15'])
})

it('seats the reader where the trainee could not sit, and shows what was thought there', () => {
  const seat = (zh: string) => whole?.seats.find((one) => one.who === whole.cast.find((member) => member.name.zh === zh)?.id)
  expect(seat('顾晓东')?.chats.flatMap((chat) => chat.events).some((one) => 'zh' in one && one.zh === '给她发个小红包')).toBe(true)
  expect(seat('顾晓东')?.thoughts.map((one) => one.text.zh)).toEqual(['图个热闹'])
  expect(seat('李薇')?.thoughts.map((one) => one.text.zh)).toEqual(['看着挺紧张', '愿意问就好'])
  expect(seat('小郑')).toBeUndefined()
})

it('shows of a missed aside the chat where it was waited for', () => {
  const play = playing(welcome, welcomeSetting)
  for (const name of ['opt-noise', 'asked-li']) play.name(name)
  play.act({ kind: 'sticker', chat: ids.chat('zheng-private'), sticker: ids.sticker('grin'), seen: [] })
  for (const name of ['offered-tea', 'no-tea']) play.name(name)
  const help = debrief(explaining(play.state))?.points[3]
  expect(help?.excerpt.map((one) => [one.kind, one.chat && help.chats[one.chat]?.zh])).toEqual([['sticker', '小郑']])
})
