import type { ViewEvent } from '@/engine/types'

/** Whether an event stands in a thread. */
export const isAnswer = (event: ViewEvent): event is ViewEvent & { thread: ViewEvent['id'] } => event.thread !== undefined

/** The events of one thread: its root and what was said to it. */
export const inThread = (events: ViewEvent[], root: ViewEvent['id']): ViewEvent[] => events.filter((event) => event.id === root || event.thread === root)

/** What stands in the chat itself: what was said in a thread stands there, unless its root is not to be seen here. */
export const outOfThreads = (events: ViewEvent[]): ViewEvent[] => {
  const roots = new Set(events.map(({ id }) => id))
  return events.filter(({ thread: root }) => root === undefined || !roots.has(root))
}
