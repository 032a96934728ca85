import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { batchOf } from '@/lib/insights/shown'
import { everythingShown } from './everything-shown'
import { batches, population, write, type Act, type Outcome, type Population } from './population'

// Two organisations that differ only in what fewer than five people did, or in which of five did it, show the same everywhere: so no difference of
// totals, cohorts, modules, weeks or files, nor of what was shown before and after, says anything about them.
const shown = async (people: Population) => everythingShown(await write(people))
const runs = { numRuns: 2 }
const slow = 240_000

const opposite = ({ marks, choice }: Outcome): Outcome => ({ marks: [marks[0] === 'full' ? 'none' : 'full', marks[1] === 'full' ? 'none' : 'full'], choice: 3 - choice })
const changed = (people: Population, change: Map<Act, Outcome>): Population => ({ ...people, acts: people.acts.map((act) => ({ ...act, outcome: change.get(act) ?? act.outcome })) })

describe('nothing shown anywhere tells of fewer than five', () => {
  test('which of the five in a batch did what', async () => {
    await fc.assert(fc.asyncProperty(population, fc.integer({ min: 1, max: batchOf - 1 }), async (people, by) => {
      const turned = new Map(batches(people).whole.flatMap((batch) => batch.map((act, i) => [act, batch[(i + by) % batchOf]?.outcome ?? act.outcome] as const)))
      expect((await shown(changed(people, turned))).all).toBe((await shown(people)).all)
    }), runs)
  }, slow)

  test('what those did who wait for others to be counted with', async () => {
    await fc.assert(fc.asyncProperty(population, async (people) => {
      const other = new Map(batches(people).waiting.flat().map((act) => [act, opposite(act.outcome)] as const))
      expect((await shown(changed(people, other))).all).toBe((await shown(people)).all)
    }), runs)
  }, slow)

  test('whether up to four more have come, who has moved between cohorts, and who of a batch has left', async () => {
    await fc.assert(fc.asyncProperty(population, fc.infiniteStream(fc.nat(2)), async (people, draw) => {
      const before = await shown(people)
      const { whole, waiting } = batches(people)
      const places = new Map(waiting.map((acts) => [`${acts[0]?.cohort} ${acts[0]?.scenario}`, batchOf - 1 - acts.length]))
      const come = [0, 1, 2].flatMap((scenario) => [0, 1, 2].flatMap((cohort) => Array.from({ length: places.get(`${cohort} ${scenario}`) ?? batchOf - 1 }, () => ({ scenario, cohort }))))
      const more: Population = {
        cohorts: [...people.cohorts.map(() => [draw.next().value]), ...come.map(({ cohort }) => [cohort])],
        acts: [...people.acts, ...come.map(({ scenario, cohort }, i): Act => ({ person: people.cohorts.length + i, scenario, cohort, minute: 56_000 + i, outcome: { marks: ['none', 'none'], choice: 2 } }))],
        left: [...new Set(whole.slice(0, 1).flatMap((batch) => batch.slice(0, 2).map(({ person }) => person)))],
      }
      expect((await shown({ ...more, left: [] })).numbers).toBe(before.numbers)
      const gone = { ...people, left: more.left.filter((person) => whole.every((batch) => batch.filter((act) => more.left.includes(act.person)).length <= 2 || !batch.some((act) => act.person === person))) }
      expect((await shown(gone)).numbers).toBe(before.numbers)
    }), runs)
  }, slow)

  test('though what five did together is told, once there are ten', async () => {
    const acts = (mark: string) => Array.from({ length: 15 }, (_, person): Act => ({ person, cohort: 0, scenario: 0, minute: person * 700, outcome: { marks: [mark, mark], choice: mark === 'full' ? 0 : 1 } }))
    const people = (mark: string): Population => ({ cohorts: Array.from({ length: 15 }, () => [0]), left: [], acts: acts('full').map((act, i) => (i >= 10 ? (acts(mark)[i] ?? act) : act)) })
    const [all, most] = [await shown(people('full')), await shown(people('none'))]
    expect(all.numbers).not.toBe(most.numbers)
    expect(all.numbers).toContain('hardly-any')
    expect(most.numbers).toContain('"percent":35')
  }, slow)
})
