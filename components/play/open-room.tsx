'use client'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Hands } from '../chat/hands'
import { Room, type RoomProps } from '../chat/room'

/** The same hands for as long as they can do the same things: what one of them does is looked up when it is done. */
const useSteady = (hands: Hands): Hands => {
  const latest = useRef(hands)
  useLayoutEffect(() => {
    latest.current = hands
  })
  const can = Object.entries(hands).flatMap(([name, hand]) => (hand ? [name] : [])).sort().join(' ')
  return useMemo((): Hands => {
    const able = new Set(can.split(' '))
    const now = () => latest.current
    return {
      ...(able.has('menu') && { menu: (at) => now().menu?.(at) }),
      ...(able.has('onPerson') && { onPerson: (who) => now().onPerson?.(who) }),
      ...(able.has('onNudge') && { onNudge: (who) => now().onNudge?.(who) }),
      ...(able.has('onPacket') && { onPacket: (event) => now().onPacket?.(event) }),
      ...(able.has('onJoin') && { onJoin: (event) => now().onJoin?.(event) }),
      ...(able.has('onCheckIn') && { onCheckIn: (event) => now().onCheckIn?.(event) }),
      ...(able.has('onConfirm') && { onConfirm: (event) => now().onConfirm?.(event) }),
      ...(able.has('onInvite') && { onInvite: (event, accept) => now().onInvite?.(event, accept) }),
      ...(able.has('onWho') && { onWho: (event) => now().onWho?.(event) }),
      ...(able.has('onEditAgain') && { onEditAgain: (text) => now().onEditAgain?.(text) }),
      ...(able.has('onVote') && { onVote: (event, options) => now().onVote?.(event, options) }),
      ...(able.has('onApprove') && { onApprove: (event, accept) => now().onApprove?.(event, accept) }),
      ...(able.has('onRsvp') && { onRsvp: (event, answer) => now().onRsvp?.(event, answer) }),
      ...(able.has('onRecord') && { onRecord: (event) => now().onRecord?.(event) }),
      ...(able.has('onComments') && { onComments: (event) => now().onComments?.(event) }),
      ...(able.has('onThread') && { onThread: (root) => now().onThread?.(root) }),
      ...(able.has('onLook') && { onLook: (event, at) => now().onLook?.(event, at) }),
      ...(able.has('onReact') && { onReact: (event, reaction) => now().onReact?.(event, reaction) }),
    }
  }, [can])
}

/** The open chat. A tap elsewhere on the phone leaves it alone, so that the tap shows at once on a slow phone. */
export function OpenRoom({ hands, onTap, ...room }: RoomProps) {
  const tap = useRef(onTap)
  useLayoutEffect(() => {
    tap.current = onTap
  })
  const steadyTap = useMemo(() => () => tap.current(), [])
  return <Room {...room} hands={useSteady(hands)} onTap={steadyTap} />
}
