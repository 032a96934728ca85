import type { Pair } from '@/engine/types'
import type { Column } from './heat'
import type { Late, Misread, Sentence } from './sentence'
import type { Task } from './tasks'

/** A module as advice needs it: what its scenarios train. */
export type Trains = { id: string; name: Pair; scenarios: { slug: string; title: Pair; minutes: number; norms: string[] }[] }

/**
 * Something to do, with what it is about. `assign`: a module whose scene trains what is misread; `again`: it was given to them before. `look`: how they chose there.
 * `remind`: those who are late; `extend`: when most are, the date was wrong.
 */
export type Advice =
  | { do: 'assign'; module: string; name: Pair; scene: Pair; minutes: number; misread: Misread; again: boolean }
  | { do: 'look'; scenario: string; title: Pair; misread: Misread }
  | { do: 'remind' | 'extend'; late: Late }
  | { do: 'bring-in' | 'assign-first' }

export const mostAdvised = 3
type Given = { sentence: Sentence; tasks: readonly Task[]; cohorts: readonly Column[]; modules: readonly Trains[] }

/** At most three things to do, the most useful first: about who is late, about what is misread, and what to look at. */
export function adviceOf({ sentence, tasks, cohorts, modules }: Given): Advice[] {
  if (sentence.kind === 'empty') return [{ do: 'bring-in' }]
  if (sentence.kind === 'unassigned') return [{ do: 'assign-first' }]
  if (sentence.kind !== 'matters') return []
  const { misread } = sentence
  const training = misread ? trainingFor(misread, tasks, modules) : []
  return [...training.slice(0, 1), ...lateAdvice(tasks, cohorts), ...training.slice(1)].slice(0, mostAdvised)
}

/** Half of a cohort late: the date. Fewer: a word to each. The worst of either kind. */
function lateAdvice(tasks: readonly Task[], cohorts: readonly Column[]): Advice[] {
  const all = tasks.flatMap((task): Late[] => {
    const cohort = cohorts.find(({ id }) => id === task.cohort)
    return cohort && task.late > 0 ? [{ task, cohort }] : []
  }).sort((a, b) => b.task.late - a.task.late)
  const isMost = ({ task }: Late) => task.late * 2 >= task.people
  const [few, many] = [all.find((late) => !isMost(late)), all.find(isMost)]
  return [...(many ? [{ do: 'extend' as const, late: many }] : []), ...(few ? [{ do: 'remind' as const, late: few }] : [])]
}

function trainingFor(misread: Misread, tasks: readonly Task[], modules: readonly Trains[]): Advice[] {
  const had = new Set(tasks.filter(({ cohort }) => misread.cohort === null || cohort === misread.cohort.id).map(({ module }) => module))
  const training = modules.flatMap((module) => {
    const scenes = module.scenarios.filter(({ norms }) => norms.includes(misread.norm))
    return scenes[0] ? [{ module, scene: scenes[0], scenes: scenes.length, again: had.has(module.id) }] : []
  }).sort((a, b) => Number(a.again) - Number(b.again) || b.scenes - a.scenes)
  const [best] = training
  const played = training.find(({ again }) => again)
  return [
    ...(best ? [{ do: 'assign' as const, module: best.module.id, name: best.module.name, scene: best.scene.title, minutes: best.scene.minutes, misread, again: best.again }] : []),
    ...(played ? [{ do: 'look' as const, scenario: played.scene.slug, title: played.scene.title, misread }] : []),
  ]
}

