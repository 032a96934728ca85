import { lazy } from 'react'
import type { OpaqueId, RsvpAnswer, ViewEvent } from '@/engine/types'
import type { Hands } from '../chat/hands'
import { nudge } from './person-acts'
import type { Gesture, Reach } from './types'

const EventMenu = lazy(() => import('./event-menu'))

/** What hands can do in the open chat, from client, role and persona alone. `onPacket`: the packet's own page is the phone's. */
export const handsOf = (reach: Reach, onPacket: (event: ViewEvent) => void): Hands => {
  const { chat, act, open, write } = reach
  if (!chat) return {}
  const can = (move: (typeof chat.can)[number]): boolean => chat.can.includes(move)
  const on = (move: Gesture) => act(move)
  return {
    menu: (at) => <EventMenu key={at.event.id} reach={reach} {...at} />,
    onPerson: (who) => open({ is: 'person', who }),
    onPacket,
    onLook: (event, at) => open({ is: 'words', target: event.id, ...(at !== null && { at }) }),
    onWho: (event) => open({ is: 'who', target: event.id }),
    ...(can('say') && { onEditAgain: (text: string) => write((draft) => ({ ...draft, text })) }),
    ...(can('nudge') && { onNudge: (who: OpaqueId) => nudge(reach, who) }),
    ...(can('chain') && { onJoin: (event: ViewEvent) => open({ is: 'chain', joins: event.id }) }),
    ...(can('check-in') && { onCheckIn: (event: ViewEvent) => open({ is: 'check-in', target: event.id }) }),
    ...(can('confirm') && { onConfirm: (event: ViewEvent) => on({ kind: 'confirm', target: event.id }) }),
    ...(can('answer-invite') && { onInvite: (event: ViewEvent, accept: boolean) => on({ kind: 'answer-invite', target: event.id, accept }) }),
    onThread: (root) => open({ is: 'thread', target: root }),
    onRecord: (event) => open({ is: 'record', target: event.id }),
    onComments: (event) => open({ is: 'comments', target: event.id }),
    ...(can('vote') && { onVote: (event: ViewEvent, options: number[]) => on({ kind: 'vote', target: event.id, options }) }),
    ...(can('approve') && { onApprove: (event: ViewEvent, accept: boolean) => open({ is: 'approve', target: event.id, accept }) }),
    ...(can('rsvp') && { onRsvp: (event: ViewEvent, answer: RsvpAnswer) => on({ kind: 'rsvp', target: event.id, answer }) }),
    ...(can('react') && { onReact: (event: ViewEvent, reaction: string) => on({ kind: 'react', target: event.id, reaction }) }),
  }
}
