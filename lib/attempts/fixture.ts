import { createHash } from 'node:crypto'
import { parseId, type NormIndex, type Prose, type Rate, type Rubric, type Story, type Text } from '@/engine/types'
import { noText } from '@/engine/fixtures/builders'
import { welcome, welcomeRubric } from '@/engine/fixtures/welcome'
import type { Library, Revision } from '@/lib/content/types'

const pair = (words: string) => ({ zh: words, en: words })
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const noProse: Prose = { points: {}, feedback: {}, subtext: {} }
const dimension = 'harmony'

/** Every norm a rubric names, in one dimension. */
export const normIndexOf = (rubric: Rubric): NormIndex => ({
  norms: Object.fromEntries(Object.values(rubric.points).flatMap(({ norms }) => norms.map((id) => [id, { name: pair(id), dimension }]))),
  dimensions: [{ id: dimension, name: pair(dimension) }],
})

/** A compiled scenario for tests, hashed as its parts say. */
export function revisionOf({ story = welcome, rubric = welcomeRubric, text = noText, prose = noProse }: { story?: Story; rubric?: Rubric; text?: Text; prose?: Prose } = {}): Revision {
  const { slug, clients, overlays } = story
  return {
    slug, story, rubric, text, prose,
    hashes: { story: hash(story), key: hash(rubric), text: hash([text, prose]) },
    meta: {
      slug, title: pair('Welcome'), briefing: [], clients: Object.keys(clients), overlays, modules: ['first-week'],
      norms: Object.keys(normIndexOf(rubric).norms).map((id) => ({ id, name: pair(id) })),
      minutes: 5, points: 6, cast: [], sources: [], reviewed: '2026-11-22',
    },
  }
}

export function libraryOf(...revisions: Revision[]): Library {
  const norms = Object.assign({}, ...revisions.map(({ rubric }) => normIndexOf(rubric).norms))
  return {
    built: hash(revisions.map(({ hashes }) => hashes)), stickers: {}, overlays: {},
    house: { receipts: { name: pair('Receipts'), values: { reaction: { name: pair('Reaction'), says: pair('A reaction will do') } } } }, clients: {}, screens: {},
    revisions: Object.fromEntries(revisions.map((revision) => [revision.slug, revision])),
    norms: { norms, dimensions: [{ id: dimension, name: pair(dimension) }] },
  }
}

/** The rubric with one choice rated otherwise: a new key of the same story. */
export function rerated(rubric: Rubric, point: string, choice: string, rates: Rate[]): Rubric {
  const [pointId, choiceId] = [parseId<'point'>(point), parseId<'choice'>(choice)]
  return { ...rubric, choices: { ...rubric.choices, [pointId]: { ...rubric.choices[pointId], [choiceId]: { rates, overlays: {} } } } }
}
