import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test, vi } from 'vitest'
import { listAttempts, rewind } from '@/lib/attempts'
import { code, player, value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'
import { inDays, wish } from './fixture'
import { assign, begin, getAssignment, getCalendar, listAssignments, markRead, myAssignments, withdraw, type NewAssignment } from '.'

vi.mock('@/lib/content/library', async () => ({ library: (await import('./fixture')).twoScenarios }))
vi.mock('@/lib/content/handbook', async () => ({ handbook: (await import('./fixture')).twoModules }))

const ours = await organization()
const led = await cohort(ours)
const admin = await member(ours, 'admin')
const trainee = async () => member(ours, 'trainee', { joins: [led] })

async function given(more: Partial<NewAssignment> = {}, read: Awaited<ReturnType<typeof trainee>>[] = []): Promise<string> {
  const asked = wish({ cohort: led, ...more })
  value(await assign(admin.actor, ours, asked))
  for (const { actor } of read) value(await markRead(actor, asked.id))
  return asked.id
}
const wanted = (scenario = 'a-story') => ({ id: uuidv7(), scenario })
const stored = (id: string) => everything().attempt.findUniqueOrThrow({ where: { id } })
const mineOf = async (me: Awaited<ReturnType<typeof trainee>>, id: string) => (await myAssignments(me.actor)).find((one) => one.id === id)

describe('beginning', () => {
  test('waits until it is read who sees what, once per assignment', async () => {
    const me = await trainee()
    const [one, other] = [await given(), await given()]
    expect(code(await begin(me.actor, one, wanted()))).toBe('not-read')
    for (let times = 0; times < 2; times++) value(await markRead(me.actor, one))
    expect(code(await begin(me.actor, one, wanted()))).toBe('ok')
    expect(code(await begin(me.actor, other, wanted()))).toBe('not-read')
    expect((await mineOf(me, one))?.read).toBe(true)
    expect((await mineOf(me, other))?.read).toBe(false)
  })

  test('takes the setting of the assignment and of the house', async () => {
    const me = await trainee()
    await everything().organization.update({ where: { id: ours }, data: { house: { receipts: 'reaction', forgotten: 'rule' } } })
    const id = await given({ mode: 'assessment', guided: false, overlay: 'soe' }, [me])
    const { view } = value(await begin(me.actor, id, wanted()))
    expect(await stored(view.id)).toMatchObject({ organizationId: ours, assignmentId: id, userId: me.actor.userId, mode: 'assessment', guided: false, house: { receipts: 'reaction' }, repeat: 0 })
  })

  test('goes on with what is open, also with two requests side by side', async () => {
    const me = await trainee()
    const id = await given({}, [me])
    const [one, other] = await Promise.all([begin(me.actor, id, wanted()), begin(me.actor, id, wanted())])
    expect([value(one).isNew, value(other).isNew].sort()).toEqual([false, true])
    expect(value(one).view.id).toBe(value(other).view.id)
    const third = value(await begin(me.actor, id, wanted()))
    expect(third).toMatchObject({ isNew: false, view: { id: value(one).view.id } })
    expect(await everything().attempt.count({ where: { assignmentId: id } })).toBe(1)
    expect((await mineOf(me, id))?.next).toEqual({ scenario: 'a-story', attempt: third.view.id })
  })

  test('another one begins when it has ended, numbered, until what is allowed is used up', async () => {
    const me = await trainee()
    const id = await given({ attemptsAllowed: 2 }, [me])
    const { play } = player(me.actor)
    for (const repeat of [0, 1]) {
      const { view } = value(await begin(me.actor, id, wanted()))
      expect(await stored(view.id)).toMatchObject({ repeat })
      await play(view)
      expect(await stored(view.id)).toMatchObject({ openSlot: null })
    }
    expect(code(await begin(me.actor, id, wanted()))).toBe('used-up')
    expect(await mineOf(me, id)).toMatchObject({ done: true, next: null, state: 'finished' })
  })

  test('is for the scenarios of the module, for who is in it, and not after it was withdrawn', async () => {
    const [me, late] = [await trainee(), await trainee()]
    const id = await given({}, [me, late])
    expect(code(await begin(me.actor, id, wanted('another-story')))).toBe('not-found')
    expect(code(await begin(me.actor, id, wanted('no-story')))).toBe('not-found')
    const outside = [await member(ours, 'trainee'), await member(ours, 'trainee', { joins: [await cohort(ours, '别处')] }), { actor: await person() }, await member(await organization(), 'admin'), admin]
    for (const { actor } of outside) {
      expect(code(await begin(actor, id, wanted()))).toBe('not-found')
      expect(code(await markRead(actor, id))).toBe('not-found')
      expect(code(await getCalendar(actor, id, { language: 'zh', site: 'https://ruqun.example' }))).toBe('not-found')
      expect((await myAssignments(actor)).map((one) => one.id)).not.toContain(id)
    }
    await everything().membership.update({ where: { id: late.membershipId }, data: { leftAt: new Date() } })
    expect(code(await begin(late.actor, id, wanted()))).toBe('not-found')
    value(await withdraw(admin.actor, ours, id))
    expect(code(await begin(me.actor, id, wanted()))).toBe('withdrawn')
  })

  test('does not take an id that is somebody else’s', async () => {
    const [me, other] = [await trainee(), await trainee()]
    const id = await given({}, [me, other])
    const { view } = value(await begin(other.actor, id, wanted()))
    expect(code(await begin(me.actor, id, { id: view.id, scenario: 'a-story' }))).toBe('id-taken')
  })
})

test('a course taken back is the person’s own practice: it counts for nothing and HR does not have it', async () => {
  const me = await trainee()
  const id = await given({}, [me])
  const { play } = player(me.actor)
  const open = await play(value(await begin(me.actor, id, wanted())).view, ({ turn }) => turn === 2)
  const back = value(await rewind(me.actor, open.id, { id: uuidv7(), turn: 1 })).view
  expect(await stored(back.id)).toMatchObject({ assignmentId: null, organizationId: null, openSlot: null })
  await play(back)
  expect((await mineOf(me, id))?.state).toBe('begun')
  expect(value(await begin(me.actor, id, wanted())).view.id).toBe(open.id)
  await play(open)
  expect(await mineOf(me, id)).toMatchObject({ state: 'finished', done: true })
  expect((await listAttempts(me.actor, { limit: 10 })).attempts).toHaveLength(2)
})

test('HR sees how many have begun and finished, who, and in which band', async () => {
  const there = await cohort(ours, '新一批')
  const [idle, half, whole] = [await member(ours, 'trainee', { joins: [there] }), await member(ours, 'trainee', { joins: [there] }), await member(ours, 'trainee', { joins: [there] })]
  const id = await given({ cohort: there, module: 'first-week', mode: 'assessment' }, [half, whole])
  const run = async (me: typeof half, scenario: string) => player(me.actor).play(value(await begin(me.actor, id, wanted(scenario))).view)
  await run(half, 'a-story')
  expect((await mineOf(half, id))?.next).toEqual({ scenario: 'another-story', attempt: null })
  for (const scenario of ['a-story', 'another-story']) await run(whole, scenario)
  const detail = value(await getAssignment(admin.actor, ours, id))
  expect(detail).toMatchObject({ people: 3, begun: 2, finished: 1, late: 0 })
  const states = Object.fromEntries(detail.persons.map(({ membershipId, state }) => [membershipId, state]))
  expect(states).toEqual({ [idle.membershipId]: 'not-begun', [half.membershipId]: 'begun', [whole.membershipId]: 'finished' })
  const bandOf = ({ persons }: typeof detail, who: typeof half) => persons.find(({ membershipId }) => membershipId === who.membershipId)?.band
  expect([bandOf(detail, half), bandOf(detail, whole)]).toEqual([null, (await mineOf(whole, id))?.band])
  expect(bandOf(detail, whole)).not.toBeNull()
  expect(JSON.stringify(detail)).not.toMatch(/choice|norm|attempt"|userId/)
  expect(value(await listAssignments(admin.actor, ours)).assignments.find((one) => one.id === id)).toMatchObject({ people: 3, begun: 2, finished: 1, late: 0 })
})

test('how well somebody does in practice is theirs, also in an assigned one', async () => {
  const me = await trainee()
  const id = await given({}, [me])
  await player(me.actor).play(value(await begin(me.actor, id, wanted())).view)
  expect((await mineOf(me, id))?.band).not.toBeNull()
  expect(value(await getAssignment(admin.actor, ours, id)).persons.find(({ membershipId }) => membershipId === me.membershipId)).toMatchObject({ state: 'finished', band: null })
})

test('overdue is who was there in time and has not finished; what is done stays when it is withdrawn', async () => {
  const there = await cohort(ours, '上一批')
  const [early, done] = [await member(ours, 'trainee', { joins: [there] }), await member(ours, 'trainee', { joins: [there] })]
  const id = await given({ cohort: there }, [early, done])
  await player(done.actor).play(value(await begin(done.actor, id, wanted())).view)
  await new Promise((go) => setTimeout(go, 5))
  await everything().assignment.update({ where: { id }, data: { dueAt: new Date() } })
  await new Promise((go) => setTimeout(go, 5))
  const newcomer = await member(ours, 'trainee', { joins: [there] })
  expect([(await mineOf(early, id))?.overdue, (await mineOf(done, id))?.overdue, (await mineOf(newcomer, id))?.overdue]).toEqual([true, false, false])
  expect(value(await getAssignment(admin.actor, ours, id))).toMatchObject({ people: 3, finished: 1, late: 1, overdue: 1 })
  value(await withdraw(admin.actor, ours, id))
  expect(await mineOf(early, id)).toBeUndefined()
  expect(await mineOf(done, id)).toMatchObject({ done: true, withdrawn: true, next: null })
  expect(value(await getAssignment(admin.actor, ours, id))).toMatchObject({ people: 3, finished: 1, late: 0 })
})

test('my assignments come from all my organisations, what is due first in front', async () => {
  const [near, far] = [await organization({ name: '近' }), await organization({ name: '远' })]
  const me = await member(near, 'trainee')
  const there = await member(far, 'trainee', { actor: me.actor })
  for (const [place, membershipId, days] of [[far, there.membershipId, 9], [near, me.membershipId, 2]] as const) {
    const boss = await member(place, 'admin')
    value(await assign(boss.actor, place, wish({ person: membershipId, due: inDays(days) })))
  }
  expect((await myAssignments(me.actor)).map(({ organization: { name }, due }) => [name, due])).toEqual([['近', inDays(2)], ['远', inDays(9)]])
  expect(await myAssignments(await person())).toEqual([])
})

test('the due date comes as a calendar file', async () => {
  const me = await trainee()
  const id = await given({ due: '2099-03-20' })
  const { file } = value(await getCalendar(me.actor, id, { language: 'zh', site: 'https://ruqun.example' }))
  expect(file).toContain('DTSTART;VALUE=DATE:20990320')
  expect(file).toContain(`UID:${id}@ruqun.example`)
  expect(file.replaceAll('\r\n\t', '')).toContain('SUMMARY:入群：““0””截止日')
})
