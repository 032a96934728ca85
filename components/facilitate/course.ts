import type { Pair, View, ViewChoice, ViewEvent, ViewMember } from '@/engine/types'

/** One way the room has taken: the choice, and what it is called. */
export type Taken = { id: string; name: Pair }
/** `other`: a course taken before the room went back, kept to be put beside this one. */
export type Course = { taken: Taken[]; other: Taken[] | null }

/** Goes back to before `turn`. What was taken is kept as the other course where it went further than the one kept already, or parted from it. */
export function goBack({ taken, other }: Course, turn: number): Course {
  return { taken: taken.slice(0, turn), other: taken.length > turn ? taken : other }
}

/** Whether the two courses part, so that there is something to put side by side. */
export const parts = ({ taken, other }: Course): boolean => other !== null && taken.some(({ id }, i) => other[i] !== undefined && other[i].id !== id)

/** The choice with most hands; null where nobody has raised one, or as many for another. */
export function majority(choices: readonly { id: string }[], hands: Readonly<Record<string, number>>): string | null {
  const ranked = choices.map(({ id }) => ({ id, count: hands[id] ?? 0 })).sort((a, b) => b.count - a.count)
  const [first, second] = ranked
  return first && first.count > 0 && first.count !== second?.count ? first.id : null
}

/** What can be done now: at the point that blocks the story, and besides. */
export function waysOf({ points }: View): { main: ViewChoice[]; asides: ViewChoice[]; prompt: Pair | null } {
  const main = points.find(({ role }) => role !== 'aside')
  return { main: main?.choices ?? [], asides: points.filter(({ role }) => role === 'aside').flatMap(({ choices = [] }) => choices), prompt: main?.prompt ?? null }
}

/** Everything said so far in all chats, in one stream, each event with its chat. */
export function streamOf({ chats }: View): ViewEvent[] {
  return chats.flatMap(({ id, events }) => events.map((event) => ({ ...event, chat: id }))).sort((a, b) => a.turn - b.turn || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

export const castOf = ({ chats }: View): ViewMember[] => [...new Map(chats.flatMap(({ members }) => members).map((member) => [member.id, member])).values()]
export const chatNamesOf = ({ chats }: View): Record<string, Pair> => Object.fromEntries(chats.map(({ id, name }) => [id, name]))
