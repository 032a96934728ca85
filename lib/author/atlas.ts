import { explore, pairOf, type Explored } from '@/engine'
import { parseId, type Choice, type DecisionPoint, type Pair, type Prose, type Rubric, type Setting, type Story, type Sum, type Target, type Text } from '@/engine/types'
import { chancesOf, type Chances } from './chances'
import { sayCondition } from './conditions'

export type AtlasChoice = { id: string; words?: Pair; silence: boolean; chance: number; range: Range; to?: string } // chance: of all plays that choose at random
export type AtlasPoint = { id: string; title: Pair; role: DecisionPoint['role']; states: number; chance: number; choices: AtlasChoice[] }
export type AtlasBeat = { id: string; chat: string; events: number; states: number; reached: boolean; points: AtlasPoint[] }
export type AtlasEnding = { id: string; title: Pair; chance: number; paths: string; range: Range | null }
export type AtlasRoute = { from: string; to: string; when: string } // beats, endings; `when` is empty where nothing is asked
/** Shares of what was possible, 0 to 1. */
export type Range = { least: number; most: number }
export type Atlas = { states: number; paths: string; range: Range; beats: AtlasBeat[]; endings: AtlasEnding[]; routes: AtlasRoute[] }

type Given = { story: Story; rubric: Rubric; prose: Prose; text: Text; setting: Setting }
type Desk = Given & { explored: Explored; chances: Chances }

const share = ({ earned, possible }: Sum): number => (possible === 0 ? 1 : earned / possible)
const rangeOf = (sums: Sum[]): Range | null => (sums.length === 0 ? null : { least: Math.min(...sums.map(share)), most: Math.max(...sums.map(share)) })
const none: Range = { least: 0, most: 0 }

/** The whole story in one setting: beats, points, choices and ways between them, how often each is met and what it is worth. Null when it cannot be explored. */
export function atlas(given: Given): Atlas | null {
  const { story, rubric, setting } = given
  const explored = explore(story, rubric, setting)
  if (!explored.ok) return null
  const desk = { ...given, explored, chances: chancesOf(explored) }
  const endings = Object.keys(story.endings).map((id) => ending(desk, id))
  return {
    states: explored.visits.length,
    paths: explored.paths.toLocaleString('en'),
    range: rangeOf(Object.values(explored.endings).flatMap(({ totals }) => totals)) ?? none,
    beats: story.order.map((id) => beat(desk, id)),
    endings,
    routes: routesOf(story),
  }
}

function ending({ story, text, explored, chances }: Desk, id: string): AtlasEnding {
  const reached = explored.endings[parseId<'ending'>(id)]
  const title = story.endings[parseId<'ending'>(id)]?.title
  return { id, title: title ? pairOf(text, title) : { zh: id, en: id }, chance: chances.ending(id), paths: (reached?.paths ?? 0n).toLocaleString('en'), range: rangeOf(reached?.totals ?? []) }
}

function beat(desk: Desk, id: Story['order'][number]): AtlasBeat {
  const { story, text, explored } = desk
  const { chat, script } = story.beats[id] ?? { chat: '', script: [] }
  const name = story.chats[parseId<'chat'>(chat)]?.name
  const points = script.flatMap((entry) => (entry.do === 'point' ? [point(desk, entry.point)] : []))
  return {
    id, points, chat: name ? pairOf(text, name).zh : chat,
    events: script.filter((entry) => entry.do === 'event').length,
    states: explored.visits.filter(({ state }) => 'beat' in state.at && state.at.beat === id).length,
    reached: explored.beats.includes(id),
  }
}

function point(desk: Desk, { id, role, choices }: DecisionPoint): AtlasPoint {
  const { prose, explored, chances } = desk
  return {
    id, role, title: prose.points[id]?.title ?? { zh: id, en: id },
    states: explored.visits.filter(({ offers }) => offers.some((offer) => offer.point === id)).length,
    chance: chances.point(id),
    choices: choices.map((choice) => offered(desk, id, choice)),
  }
}

function offered({ text, explored, chances }: Desk, id: DecisionPoint['id'], choice: Choice): AtlasChoice {
  const edges = explored.edges.filter((edge) => edge.point === id && edge.choice === choice.id && !edge.waits)
  return {
    id: choice.id, silence: choice.silence === true,
    ...(choice.label && { words: pairOf(text, choice.label) }),
    chance: chances.choice(id, choice.id),
    range: rangeOf(edges.map(({ sum }) => sum)) ?? none,
    ...(choice.to && { to: placeOf(choice.to) }),
  }
}

const placeOf = (to: Target): string => ('beat' in to ? to.beat : to.ending)

function routesOf(story: Story): AtlasRoute[] {
  return story.order.flatMap((from) => {
    const { next, script } = story.beats[from] ?? { next: [], script: [] }
    const led = script.flatMap((entry) => (entry.do === 'point' ? entry.point.choices.flatMap((choice) => (choice.to ? [{ from, to: placeOf(choice.to), when: `${entry.point.id}=${choice.id}` }] : [])) : []))
    return [...next.map((route) => ({ from, to: placeOf(route.to), when: sayCondition(route.if) })), ...led]
  })
}
