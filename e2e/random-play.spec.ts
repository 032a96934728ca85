import type { View, ViewChoice } from '@/engine/types'
import { expect, test } from '@playwright/test'
import { scenariosIn } from './support/library'
import { player, type Player } from './support/player'
import { random, type Random } from './support/random'
import { leaksOf, secretsOf, type Secrets } from './support/secrets'

const PLAYS = Number(process.env.RUQUN_RANDOM_PLAYS ?? 200) // a slow machine has its minutes; 1000 by hand
const AT_ONCE = 8
const NOISE = ['三楼打印机没纸了', 'asdf', '😀'.repeat(40), '<b>x</b>', '‮kcab', '收到'.repeat(200), ' ', '{"choiceId":"x"}']

const leaks = ({ coach: _coach, ...rest }: View, secrets: Secrets) => leaksOf(rest, secrets)

const choicesOf = (view: View): ViewChoice[] => view.points.flatMap((point) => point.choices ?? [])

/** Now and then what nobody foresaw: noise, a stale turn, somebody else's id. None may be answered 500 or change the turn. */
const disturb = async (who: Player, view: View, dice: Random) => {
  const chat = view.chats[0]
  const reply = await dice.pick([
    () => who.decide(view.id, view.turn, { move: { kind: 'say', chat: chat?.id, text: dice.pick(NOISE), mentions: [], seen: [] } }),
    () => who.decide(view.id, view.turn + 3, { choiceId: choicesOf(view)[0]?.id ?? 'x' }),
    () => who.decide(view.id, view.turn, { choiceId: 'not-a-choice' }),
    () => who.decide(view.id, view.turn, { move: { kind: 'teleport' } }),
    () => who.debrief(view.id),
  ])()
  expect(reply.status, reply.text).toBeGreaterThanOrEqual(400)
  expect(reply.status, reply.text).toBeLessThan(500)
}

const scenes = scenariosIn().map((scene) => ({ ...scene, secrets: secretsOf(scene.slug) }))

const playOnce = async (base: string, seed: number) => {
  const dice = random(seed)
  const who = player(base)
  expect((await who.guest()).status).toBeLessThan(300)
  const mode = dice.pick(['practice', 'assessment'])
  const { slug, client, secrets } = dice.pick(scenes)
  const begun = await who.begin(slug, { mode, client, guided: true })
  expect(begun.status, begun.text).toBe(201)
  let view = begun.body
  for (let moves = 0; view.status === 'playing'; moves += 1) {
    expect(moves, `play ${seed}, ${slug}, does not end`).toBeLessThan(150)
    expect(leaks(view, secrets), `play ${seed}, ${slug}, turn ${view.turn}`).toEqual([])
    if (mode === 'assessment') expect(view.coach).toBeUndefined()
    if (dice.next() < 0.1) await disturb(who, view, dice)
    const reply = await who.decide(view.id, view.turn, { choiceId: dice.pick(choicesOf(view)).id })
    expect(reply.status, reply.text).toBe(200)
    view = reply.body
  }
  const debrief = await who.debrief(view.id)
  expect(debrief.status, debrief.text).toBe(200)
  const { earned, possible, act, read } = debrief.body.score
  expect(earned).toBe(act.earned + read.earned)
  expect(earned).toBeGreaterThanOrEqual(0)
  expect(earned).toBeLessThanOrEqual(possible)
  return `${slug} ${debrief.body.ending.title.zh}`
}

test(`${PLAYS} random plays over HTTP all end, none answers 500, none leaks the rubric`, async ({ baseURL }) => {
  test.setTimeout(600_000)
  if (!baseURL) throw new Error('no baseURL')
  const endings = new Map<string, number>()
  let next = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let seed = next++; seed < PLAYS; seed = next++) {
        const ending = await playOnce(baseURL, seed)
        endings.set(ending, (endings.get(ending) ?? 0) + 1)
      }
    }),
  )
  console.log(`random plays ended: ${[...endings].map(([title, count]) => `${title} ${count}`).join(', ')}`)
  expect([...endings.values()].reduce((sum, count) => sum + count, 0)).toBe(PLAYS)
  expect(endings.size).toBeGreaterThanOrEqual(3 * new Set(scenes.map(({ slug }) => slug)).size)
})
