import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cohort, member } from '@/lib/organizations/fixture'
import { hrPages } from './hr-pages'
import { lookAs, pages } from './look'
import { makeMarks, type Mark, type MarkName } from './marks'
import { openPages, ownPages, type PageRow } from './page-rows'
import { makeThings } from './things'
import { everybody, makeWorld, type Place, type Who } from './world'

const rows: Record<string, PageRow> = { ...openPages, ...ownPages, ...hrPages }
const pageOf = (name: string) => name.replace(/\?.*/, '')
const world = await makeWorld()
const things = await makeThings(world, world.aside)
const marks = await makeMarks(world, things)
const demo = await demonstration()

async function demonstration(): Promise<Place> {
  const led = await cohort(world.demo)
  return { ours: world.demo, led, members: { admin: await member(world.demo, 'admin'), trainee: await member(world.demo, 'trainee', { joins: [led] }) } }
}
const shown = await makeThings(demo, demo.led)

/** Whose eyes a mark is for on this page: of HR's all who may know it, elsewhere only whose own it is, or nobody's. */
const readers = (name: string, { to, of }: Mark): readonly Who[] => (name in hrPages ? to : name in ownPages || rows[name]?.own ? of : [])

/** What stands in a page that this person may not read there, and what is missing that they should find. */
function amiss(name: string, who: Who, told: string, { even = [], shows = {} }: PageRow): string[] {
  const all = Object.keys(marks).filter((mark): mark is MarkName => mark in marks)
  const leaked = all.filter((mark) => told.includes(marks[mark].says) && !readers(name, marks[mark]).includes(who) && !even.includes(mark))
  const missing = shows[who]?.filter((mark) => !told.includes(marks[mark].says)) ?? []
  return [...leaked.map((mark) => `${who} reads ${mark}`), ...missing.map((mark) => `${who} misses ${mark}`)]
}

/** The addresses in a page by which something of an organisation can be changed; two only give a file, and what is disabled sends nothing. */
const changesIn = (told: string, organization: string): string[] =>
  [...told.replace(/<fieldset disabled=[^]*?<\/fieldset>/g, '').matchAll(new RegExp(`/api/organizations/${organization}([^"?]*)`, 'g'))].map(([, path = '']) => path).filter((path) => !/^\/(insights\/(csv|xlsx)|record\/file)$/.test(path))

test('every page has its row, and every row its page', () => {
  expect([...new Set(Object.keys(rows).map(pageOf))].sort()).toEqual(pages().map(({ path }) => path).sort())
})

test('nothing else answers that would need a row', () => {
  const files = ['app', 'components', 'lib'].flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
  // The way to a language, typefaces, and what only authors have in development: they know nothing of anybody.
  expect(files.filter((file) => /^app\/(?!api\/)(.*\/)?route\.tsx?$/.test(file)).sort()).toEqual(['app/author/[slug]/route.ts', 'app/fonts/[version]/[file]/route.ts', 'app/route.ts'])
  expect(files.filter((file) => /\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes("'use server'"))).toEqual([])
})

describe.each(Object.entries(rows))('%s', (name, row) => {
  const path = pageOf(name)
  test('is there for whom it should be, and tells nobody more than they may know', async () => {
    const outcomes: Record<string, string> = {}
    const found: string[] = []
    for (const who of everybody) {
      const { outcome, told } = await lookAs(world.users[who], path, row.with?.(things) ?? {})
      outcomes[who] = outcome
      found.push(...amiss(name, who, told, row))
      if (who === 'admin') expect(changesIn(told, world.ours).length > 0).toBe(row.changes ?? false)
    }
    expect(outcomes).toEqual(row.expects)
    expect(found).toEqual([])
  })
})

describe.each(Object.entries(hrPages))('%s in a demonstration', (name, row) => {
  const path = pageOf(name)
  test('is there to be looked at by a guest, and changes nothing', async () => {
    const { outcome, told } = await lookAs(world.users.guest, path, row.with?.(shown) ?? {})
    expect(outcome).toBe('yes')
    expect(changesIn(told, world.demo)).toEqual([])
    for (const { says } of [marks.ours, marks.oursId, marks.trainee, marks.admin]) expect(told).not.toContain(says)
    expect((await lookAs(null, path, row.with?.(shown) ?? {})).outcome).toBe(row.expects.nobody)
  })
})
