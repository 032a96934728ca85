import { describe, expect, test, vi } from 'vitest'
import { line } from '@/engine/fixtures/builders'
import { welcome } from '@/engine/fixtures/welcome'
import { parseId, type Pair, type Text, type View } from '@/engine/types'
import { lines as documented, stars as documentedStars } from '@/lib/api/answers/lines'
import { getDebrief, submitDecision } from '@/lib/attempts'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { blocking, code, player, value } from '@/lib/attempts/player'
import { createGuest, type Actor } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { listLines, starLine, starsIn, unstarLine } from '.'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
const pair = (words: string): Pair => ({ zh: words, en: words })
const text: Text = { lines: { [parseId<'line'>('line-谢谢顾总～')]: { en: 'Thank you, Gu zong', pinyin: ['Xièxie', 'Gù', 'zǒng'] } } }
const point = parseId<'point'>('pt-thanks')
content.library = libraryOf(revisionOf({
  text,
  prose: {
    points: { [point]: { title: pair('道谢'), signals: {} } },
    feedback: { [point]: { [parseId<'choice'>('said-thanks')]: [pair('谢到人了')], [parseId<'choice'>('asked-li')]: [pair('问对人了')] } },
    subtext: { [parseId<'event'>('evt-rose')]: { who: parseId('boss-gu'), text: pair('这孩子懂事') } },
  },
}))

/** An attempt in which 谢谢顾总～ has been said, and the reaction has come. */
async function thanked(me: Actor, more: object = {}): Promise<View> {
  const { begin, play } = player(me)
  const view = await play(await begin(more), (now) => blocking(now)?.role === 'main')
  const choice = blocking(view)?.choices?.find(({ zh }) => zh === '谢谢顾总～')
  return value(await submitDecision(me, view.id, { turn: view.turn, choiceId: choice?.id }))
}
const eventOf = (view: View, zh: string) => view.chats.flatMap(({ events }) => events).find((event) => 'zh' in event && event.zh === zh)?.id ?? ''
const rows = (me: Actor) => everything().starredLine.count({ where: { userId: me.userId } })

describe('keeping a line', () => {
  test('again changes nothing; letting it go, again too', async () => {
    const me = await createGuest()
    const view = await thanked(me)
    const id = eventOf(view, '谢谢顾总～')
    expect([await starLine(me, view.id, id), await starLine(me, view.id, id)].map(code)).toEqual(['ok', 'ok'])
    expect(await rows(me)).toBe(1)
    expect(value(await starsIn(me, view.id))).toEqual({ ids: [id] })
    expect([await unstarLine(me, view.id, id), await unstarLine(me, view.id, id)].map(code)).toEqual(['ok', 'ok'])
    expect(await rows(me)).toBe(0)
  })

  test('holds for every attempt at the scenario, whichever it was kept in', async () => {
    const me = await createGuest()
    const [first, second] = [await thanked(me), await thanked(me)]
    value(await starLine(me, first.id, eventOf(first, '谢谢顾总～')))
    value(await starLine(me, second.id, eventOf(second, '谢谢顾总～')))
    expect(await rows(me)).toBe(1)
    expect(documentedStars.parse(value(await starsIn(me, second.id))).ids).toEqual([eventOf(second, '谢谢顾总～')])
    value(await unstarLine(me, second.id, eventOf(second, '谢谢顾总～')))
    expect(await rows(me)).toBe(0)
  })

  test('takes only lines of the story that have been read', async () => {
    const me = await createGuest()
    const view = await thanked(me)
    const untaken = view.points.flatMap(({ choices = [] }) => choices).map(({ id }) => id)
    expect(untaken.length).toBeGreaterThan(1)
    for (const id of [...untaken, 'no-such', '', 'evt-rose']) expect(code(await starLine(me, view.id, id))).toBe('not-found')
    expect(await rows(me)).toBe(0)
  })

  test('a stranger finds nothing, and nothing of theirs is touched', async () => {
    const [me, stranger] = [await createGuest(), await createGuest()]
    const view = await thanked(me)
    const id = eventOf(view, '谢谢顾总～')
    value(await starLine(me, view.id, id))
    expect([code(await starLine(stranger, view.id, id)), code(await unstarLine(stranger, view.id, id)), code(await starsIn(stranger, view.id))]).toEqual(['not-found', 'not-found', 'not-found'])
    expect(await listLines(stranger)).toEqual([])
    const own = await thanked(stranger)
    value(await unstarLine(stranger, own.id, eventOf(own, '谢谢顾总～')))
    expect(await rows(me)).toBe(1)
  })
})

describe('the list', () => {
  test('tells in a practice what the coach has said, and of a colleague only the words', async () => {
    const me = await createGuest()
    const view = await thanked(me)
    value(await starLine(me, view.id, eventOf(view, '谢谢顾总～')))
    value(await starLine(me, view.id, eventOf(view, '[玫瑰]')))
    const [rose, thanks] = documented.parse({ lines: await listLines(me) }).lines
    expect(thanks).toMatchObject({
      zh: '谢谢顾总～', en: 'Thank you, Gu zong', pinyin: ['Xièxie', 'Gù', 'zǒng'], from: null, chat: { kind: 'group' }, to: [],
      moment: pair('道谢'), feedback: [pair('谢到人了')], norms: [{ mark: 'full' }, { mark: 'full' }],
    })
    expect(rose).toMatchObject({ zh: '[玫瑰]', from: { name: { zh: '顾晓东' } }, feedback: [], norms: [] })
    expect(rose?.behind).toBeUndefined()
  })

  test('explains nothing of an assessment before its end, everything after', async () => {
    const me = await createGuest()
    const { play } = player(me)
    const view = await thanked(me, { mode: 'assessment' })
    for (const zh of ['谢谢顾总～', '[玫瑰]']) value(await starLine(me, view.id, eventOf(view, zh)))
    expect(JSON.stringify(await listLines(me))).not.toMatch(/道谢|谢到人了|norm-/)
    await play(view)
    const [rose, thanks] = await listLines(me)
    expect(thanks?.feedback).toEqual([pair('谢到人了')])
    expect(rose?.behind).toEqual(pair('这孩子懂事'))
  })

  test('holds what else could have been said, once the debrief tells it', async () => {
    const me = await createGuest()
    const { play } = player(me)
    const ended = await play(await thanked(me))
    const told = value(await getDebrief(me, ended.id)).points.flatMap(({ others }) => others)
    const other = told.find(({ choice }) => choice.zh === '薇姐，红包怎么回比较好？')
    value(await starLine(me, ended.id, other?.choice.id ?? ''))
    expect(await listLines(me)).toMatchObject([{ chat: { kind: 'private' }, to: [{ name: { zh: '李薇' } }], feedback: [pair('问对人了')] }])
  })

  test('keeps a line whose scene is no longer offered', async () => {
    const me = await createGuest()
    const view = await thanked(me)
    value(await starLine(me, view.id, eventOf(view, '谢谢顾总～')))
    const kept = content.library
    content.library = libraryOf(revisionOf({ story: { ...welcome, slug: 'another', title: line('另一场') } }))
    expect(await listLines(me)).toMatchObject([{ zh: '谢谢顾总～', offered: false }])
    content.library = kept
  })
})
