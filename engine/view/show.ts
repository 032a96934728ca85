import type { Opaque } from '../opaque'
import type { Logged, OpaqueId, Text } from '../types'
import type { World } from '../world'

/** What showing a state needs besides the state: its words, and its ids for the browser. */
export type Show = World & { text: Text; opaque: Opaque }
export type Person = Exclude<Logged['from'], 'system'>

/** An event's speaker, or anybody a list names, as the browser knows them. */
export const personOf = (show: Show, who: Person): OpaqueId | 'me' => (who === 'me' ? 'me' : show.opaque('cast', who))
export const whoOf = (show: Show, who: Logged['from']): OpaqueId | 'me' | 'system' => (who === 'system' ? 'system' : personOf(show, who))
