import type { Explored, Setting } from '@/engine'
import { sayTime } from '../clock'
import type { Lowered } from '../lower/story'
import { checkTruth } from './truth'
import { waysOf } from '../ways'
import { placeOf, pointsOf } from './walk'

/** Goes through every state of the story in every setting that makes a difference. */
export const checkStates = (lowered: Lowered): void => {
  const { story, rubric, context } = lowered
  const all: { setting: Setting; explored: Explored }[] = []
  for (const { setting, explored } of waysOf({ story, rubric })) {
    if (explored.ok) all.push({ setting, explored })
    else if (explored.code === 'too-many-states') {
      context.report('RQ067', context.front.at, { bound: '20,000', costly: explored.conditions.join(', ') })
      return
    }
  }
  for (const { setting, explored } of all) {
    best(lowered, setting, explored)
    late(lowered, explored)
  }
  never(lowered, all.map(({ explored }) => explored))
  checkTruth(lowered, all)
}

const best = (lowered: Lowered, { overlay, client }: Setting, { withoutBest }: Explored): void => {
  for (const { point, available } of withoutBest)
    lowered.context.report('RQ032', placeOf(lowered, 'point', point), { id: point, where: `${overlay}, ${client}: ${available.join(', ')}` })
}

const late = (lowered: Lowered, explored: Explored): void => {
  const { report, clock, marks } = lowered.context
  for (const { what, due, at } of explored.late) {
    const place = 'beat' in what ? placeOf(lowered, 'beat', what.beat) : (marks.events.find(({ event }) => event.id === what.event)?.at ?? 0)
    report('RQ053', place, { time: sayTime(clock, due), clock: sayTime(clock, at) })
  }
}

/** Choices and endings that no way through leads to, although each is named somewhere. */
const never = (lowered: Lowered, all: Explored[]): void => {
  const { context, story } = lowered
  for (const { point } of pointsOf(lowered)) {
    const met = all.filter(({ points }) => points.includes(point.id))
    if (!met.length) context.report('RQ064', placeOf(lowered, 'point', point.id), { id: point.id })
    else
      for (const choice of point.choices)
        if (!met.some(({ choices }) => choices[point.id]?.includes(choice.id))) context.report('RQ064', placeOf(lowered, 'choice', point.id, choice.id), { id: choice.id })
  }
  for (const id of Object.keys(story.endings))
    if (!all.some(({ endings }) => Object.hasOwn(endings, id))) context.report('RQ064', placeOf(lowered, 'ending', id), { id })
}
