import type { Debrief, ViewEvent } from '@/engine'

/** An event as the debrief tells it: on the path, in another course, or from another seat. */
export function eventIn(told: Debrief | null, id: string): ViewEvent | undefined {
  if (!told) return undefined
  const path = told.points.flatMap(({ excerpt, others }) => [...excerpt, ...others.flatMap(({ course }) => course)])
  const elsewhere = told.seats.flatMap(({ chats }) => chats.flatMap(({ events }) => events))
  return [...path, ...elsewhere].find((event) => event.id === id)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
// Marks and what hangs on an event, which is not what it says.
const besides = new Set(['soFar', 'reactions', 'note'])

/** The Chinese of what an event says, text after text, each once: its line, a card's title and rows, the comments under it. */
export function textsIn(event: ViewEvent): string[] {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (!isObject(value)) return
    if (typeof value.zh === 'string') found.add(value.zh)
    for (const [name, part] of Object.entries(value)) if (!besides.has(name)) walk(part)
  }
  walk(event)
  return [...found]
}
