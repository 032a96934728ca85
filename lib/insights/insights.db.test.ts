import { describe, expect, test } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import { library } from '@/lib/content/library'
import type { Actor } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'
import { assignment, attempts } from './fixture'
import { getNorms, getOverview, getSpread, listSpreads, noteExport, parseFilter, type Filter } from '.'

const open: Filter = { cohort: null, module: null, weeks: null, norm: null }
const at = (hours: number) => new Date(Date.parse('2026-03-02T02:00:00Z') + hours * 3_600_000)
const friday = new Date('2026-03-06T04:00:00Z')
const norm = 'close-the-loop'

/** Two cohorts of ten at one scenario: of the first, six misread the norm, of the second, two. Half, or `odd`, said something that nobody foresaw. */
async function world({ odd = 5, ...more }: { demo?: boolean; odd?: number } = {}) {
  const org = await organization(more)
  const [led, aside] = [await cohort(org, '深圳研发'), await cohort(org, '上海产品')]
  const story = library().revisions['ws-01']
  const point = story?.story.order.flatMap((beat) => story.story.beats[beat]?.script.flatMap((entry) => (entry.do === 'point' ? [entry.point] : [])) ?? [])[0]
  for (const [cohortId, misread] of [[led, 6], [aside, 2]] as const) {
    const assignmentId = await assignment(org, { cohortId }, { dueAt: at(100) })
    const people = await Promise.all(Array.from({ length: 10 }, () => member(org, 'trainee', { joins: [cohortId] })))
    await attempts(org, people.map(({ actor: { userId } }, i) => ({
      userId, assignmentId, story: story?.hashes.story ?? '', at: at(i), marks: { [norm]: [i < misread ? 'none' : 'full'] }, chose: { [point?.id ?? 'p']: i < 10 - odd ? (point?.choices[0]?.id ?? 'c') : '~free' },
    })))
  }
  return { org, led, aside, point, admin: (await member(org, 'admin')).actor, manager: (await member(org, 'manager', { leads: [led] })).actor, trainee: (await member(org, 'trainee', { joins: [led] })).actor }
}

const ours = await world()
const theirs = (await member(await organization(), 'admin')).actor
const stranger = await person()

describe('who may see it', () => {
  const views: [string, (actor: Actor, org: string) => Promise<Parameters<typeof code>[0]>][] = [
    ['the overview', (actor, org) => getOverview(actor, org)], ['norms', (actor, org) => getNorms(actor, org, open)], ['the list of choices', (actor, org) => listSpreads(actor, org)],
    ['choices', (actor, org) => getSpread(actor, org, 'ws-01', open)], ['noting an export', (actor, org) => noteExport(actor, org, { view: 'norms', format: 'csv', filter: open, scenario: null })],
  ]
  test.each(views)('%s: admins and managers, nobody else', async (_what, view) => {
    for (const actor of [ours.admin, ours.manager]) expect(code(await view(actor, ours.org))).toBe('ok')
    for (const actor of [ours.trainee, theirs, stranger]) expect(code(await view(actor, ours.org))).toBe('not-found')
  })

  test('a manager sees the cohorts they lead and everybody together, whatever they ask for', async () => {
    for (const filter of [open, { ...open, cohort: ours.aside }]) {
      const { columns, rows, cohorts } = value(await getNorms(ours.manager, ours.org, filter))
      expect([columns, cohorts].map((all) => all.map(({ id }) => id))).toEqual([[ours.led], [ours.led]])
      expect(rows.map(({ cells, total }) => [cells, total])).toEqual([[[{ as: 'share', percent: 60 }], { as: 'share', percent: 40 }]])
    }
    const overview = value(await getOverview(ours.manager, ours.org, friday))
    expect(overview.cohorts.map(({ id }) => id)).toEqual([ours.led])
    expect(overview.people).toBe(11)
    const told = (cohort: string | null) => getSpread(ours.manager, ours.org, 'ws-01', { cohort, module: null }).then((spread) => JSON.stringify(value(spread).points))
    expect(await told(ours.aside)).toBe(await told(null))
  })

  test('a demonstration may be looked at by anybody; that leaves nothing in its record', async () => {
    const { org } = await world({ demo: true })
    expect(value(await getOverview(stranger, org)).cohorts).toHaveLength(2)
    value(await noteExport(stranger, org, { view: 'norms', format: 'csv', filter: open, scenario: null }))
    expect(await everything().auditEvent.count({ where: { organizationId: org } })).toBe(0)
  })

  test('an export is noted with what was filtered by', async () => {
    value(await noteExport(ours.admin, ours.org, { view: 'trend', format: 'xlsx', filter: { ...open, weeks: 4 }, scenario: null }))
    const noted = await everything().auditEvent.findFirst({ where: { organizationId: ours.org, userId: ours.admin.userId }, orderBy: { createdAt: 'desc' } })
    expect(noted).toMatchObject({ act: 'insights.exported', details: { view: 'trend', format: 'xlsx', weeks: 4, cohort: null } })
  })
})

describe('what is seen', () => {
  test('the heat map by cohort, module and weeks', async () => {
    const see = async (filter: Partial<Filter>) => value(await getNorms(ours.admin, ours.org, { ...open, ...filter }, friday)).rows.map(({ cells, total }) => [...cells, total])
    const all = [[{ as: 'share', percent: 20 }, { as: 'share', percent: 60 }, { as: 'share', percent: 40 }]]
    expect(await see({})).toEqual(all)
    expect(await see({ module: 'first-day' })).toEqual(all)
    expect(await see({ module: 'rituals' })).toEqual([])
    expect(await see({ weeks: 4 })).toEqual(all)
    const later = value(await getNorms(ours.admin, ours.org, { ...open, weeks: 4 }, new Date('2026-06-01')))
    expect([later.rows, later.trend.points]).toEqual([[], []])
  })

  test('one norm over time, in a cohort or among everybody', async () => {
    const see = async (filter: Partial<Filter>) => value(await getNorms(ours.admin, ours.org, { ...open, ...filter }, friday)).trend.points
    expect(await see({ norm })).toEqual([{ from: '2026-W10', to: '2026-W10', shown: { as: 'share', percent: 40 } }])
    expect(await see({ norm, cohort: ours.led })).toMatchObject([{ shown: { as: 'share', percent: 60 } }])
    expect(await see({ norm: 'right-form-of-address' })).toEqual([])
  })

  test('how choices were spread, in the author’s words', async () => {
    const { points } = value(await getSpread(ours.admin, ours.org, 'ws-01', { cohort: ours.led, module: null }))
    const first = points.find(({ id }) => id === ours.point?.id)
    expect(first?.title.zh).toMatch(/\p{Script=Han}/u)
    expect(first?.ways.find(({ id }) => id === ours.point?.choices[0]?.id)).toMatchObject({ shown: { as: 'share', percent: 50 } })
    expect(first?.ways.find(({ id }) => id === ours.point?.choices[0]?.id)?.means.length).toBeGreaterThan(0)
    expect(first?.ways.at(-1)).toMatchObject({ id: '~other', kind: 'other', shown: { as: 'share', percent: 50 } })
    expect(points.at(-1)?.ways.every(({ shown }) => shown.as === 'few')).toBe(true)
    for (const none of ['ws-99', 'constructor', '\0']) expect(code(await getSpread(ours.admin, ours.org, none, open)), none).toBe('not-found')
  })

  test('one person who does what nobody foresaw is not to be told from none', async () => {
    const seen = await Promise.all([0, 1].map(async (odd) => {
      const { org, admin, led, point } = await world({ odd })
      return value(await getSpread(admin, org, 'ws-01', { cohort: led, module: null })).points.find(({ id }) => id === point?.id)?.ways
    }))
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]?.[0]?.shown).toEqual({ as: 'nearly-all' })
  })

  test('the overview says what matters, and what was assigned a moment ago is there at once', async () => {
    const { org, admin, led } = await world()
    const before = value(await getOverview(admin, org, friday))
    expect(before.sentence).toMatchObject({ kind: 'matters', misread: { norm, cohort: { id: led }, shown: { percent: 60 } } })
    const id = await assignment(org, { cohortId: led }, { module: 'rituals' })
    const task = value(await getOverview(admin, org, friday)).cohorts.find((one) => one.id === led)?.tasks.find((one) => one.id === id)
    expect(task).toMatchObject({ people: 11, begun: 0, finished: 0, late: 0 })
  })

  test('an organisation with nobody and one with a single person', async () => {
    const org = await organization()
    const { actor } = await member(org, 'admin')
    expect(value(await getOverview(actor, org))).toMatchObject({ people: 0, cohorts: [], sentence: { kind: 'empty' }, advice: [{ do: 'bring-in' }], heat: { rows: [] } })
    const cohortId = await cohort(org)
    await member(org, 'trainee', { joins: [cohortId] })
    expect(value(await getOverview(actor, org))).toMatchObject({ people: 1, sentence: { kind: 'unassigned' } })
    await assignment(org, { cohortId })
    expect(value(await getOverview(actor, org))).toMatchObject({ sentence: { kind: 'waiting', finished: 0, people: 1 }, heat: { rows: [] } })
  })
})

test('a filter from an address: what means nothing is left out', () => {
  expect(parseFilter({ cohort: ours.led, module: 'first-day', weeks: '8', norm })).toEqual({ cohort: ours.led, module: 'first-day', weeks: 8, norm })
  expect(parseFilter({ cohort: "' OR 1=1", module: '<script>', weeks: '5', norm: ['a', 'b'] })).toEqual(open)
})
