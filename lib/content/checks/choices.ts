import type { Choice, DecisionPoint, MovePattern } from '@/engine/types'
import { canonical } from '../hashes'
import type { Lowered } from '../lower/story'
import { exclusive } from './exclusive'
import { choiceAt, patternsOf, placeOf, pointsOf } from './walk'

const judging = /(^|-)(best|better|good|right|correct|ok|acceptable|poor|worse|worst|bad|wrong|rude|harmful|ideal|polite|impolite|awful|stupid)(-|$)/

/** Choices among themselves: enough of them, told apart, and named for what is done. */
export const checkChoices = (lowered: Lowered): void => {
  const { report } = lowered.context
  for (const { point } of pointsOf(lowered)) {
    if (point.choices.length < (point.role === 'aside' ? 1 : 2)) report('RQ041', placeOf(lowered, 'point', point.id), { id: point.id })
    for (const choice of point.choices) if (judging.test(choice.id)) report('RQ037', choiceAt(lowered, point, choice), { id: choice.id })
    pairs(point.choices, (first, second) => {
      if (first.on.kind === 'say' && second.on.kind === 'say') sameWords(lowered, point, first, second)
      if (first.on.kind !== 'pick' && !(first.silence && second.silence) && overlap(lowered, first, second))
        report('RQ036', choiceAt(lowered, point, second), { first: first.id, second: second.id })
    })
  }
}

const pairs = (choices: Choice[], look: (first: Choice, second: Choice) => void): void =>
  choices.forEach((first, index) => choices.slice(index + 1).forEach(second => look(first, second)))

const bare = (text: string): string => text.replace(/[\s\p{P}～~]/gu, '').toLowerCase()

const sameWords = (lowered: Lowered, point: DecisionPoint, first: Choice, second: Choice): void => {
  if (canonical(aim(first.on)) !== canonical(aim(second.on)) || exclusive(lowered, first.if, second.if)) return
  const known = new Set(first.on.text?.samples.map(bare))
  const text = second.on.text?.samples.find(sample => known.has(bare(sample)))
  if (text) lowered.context.report('RQ040', choiceAt(lowered, point, second), { text, first: first.id, second: second.id })
}

/** Everything about a say but its words. */
const aim = ({ text: _, ...on }: MovePattern): Omit<MovePattern, 'text'> => on

const overlap = (lowered: Lowered, first: Choice, second: Choice): boolean =>
  !exclusive(lowered, first.if, second.if) && patternsOf(first).some(a => patternsOf(second).some(b => meet(a, b)))

const meet = (a: MovePattern, b: MovePattern): boolean => {
  if (a.kind !== b.kind || a.kind === 'say') return false // says are told apart by their words
  if (opposed(a, b) || apart(a.after, b.after) || apart(a.cents, b.cents) || apart(a.shares, b.shares) || apart(a.until, b.until)) return false
  if (!a.until !== !b.until) return false
  if (a.text && b.text) return false
  if ((a.accept ?? b.accept) !== (b.accept ?? a.accept) || !share(a.strength, b.strength) || !share(a.status, b.status) || !share(a.answer, b.answer) || !share(a.options, b.options)) return false
  return share(a.chat, b.chat) && share(a.sticker, b.sticker) && share(a.split, b.split) && (together.has(a.kind) ? alike(a.who, b.who) : share(a.who, b.who)) && (!a.target || !b.target || canonical(a.target) === canonical(b.target))
}

export const opposed = (a: MovePattern, b: MovePattern): boolean => Boolean((a.seen && a.seen === b.unseen) || (a.unseen && a.unseen === b.seen))
const apart = (a: MovePattern['after'], b: MovePattern['after']): boolean => Boolean(a && b && (a.max < b.min || b.max < a.min))
/** Moves whose people are meant all together: these and no others. */
const together = new Set<MovePattern['kind']>(['buzz', 'start-group', 'invite'])
const alike = <One>(a: One[] | undefined, b: One[] | undefined): boolean => !a || !b || (a.length === b.length && a.every(one => b.includes(one)))
const share = <One>(a: One[] | undefined, b: One[] | undefined): boolean => !a || !b || a.some(one => b.includes(one))
