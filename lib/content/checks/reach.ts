import type { Beat, Target } from '@/engine/types'
import type { ClientSpec } from '../clients'
import { happensOn } from '../lower/grey'
import type { Lowered } from '../lower/story'

const known = new WeakMap<Lowered, Map<string, Set<string>>>()

/** The beats that a client can come to at all: a way that hangs on another client is none. */
export const beatsOn = (lowered: Lowered, client: ClientSpec): Set<string> => {
  const found = known.get(lowered) ?? new Map<string, Set<string>>()
  known.set(lowered, found)
  const beats = found.get(client.id) ?? walked(lowered, client)
  found.set(client.id, beats)
  return beats
}

const walked = ({ story }: Lowered, client: ClientSpec): Set<string> => {
  const seen = new Set<string>()
  const next = [...story.order.slice(0, 1)]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const beat = seen.has(id) ? undefined : story.beats[id]
    seen.add(id)
    if (beat) next.push(...waysOut(beat, client).flatMap(to => ('beat' in to ? [to.beat] : [])))
  }
  return seen
}

const waysOut = ({ script, next }: Beat, client: ClientSpec): Target[] => [
  ...script.flatMap(line => (line.do === 'point' ? line.point.choices.filter(choice => happensOn(client, [...(line.if ?? []), ...(choice.if ?? [])])).flatMap(({ to }) => to ?? []) : [])),
  ...next.filter(route => happensOn(client, route.if ?? [])).map(({ to }) => to),
]
