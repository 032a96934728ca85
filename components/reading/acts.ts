import type { ViewEvent } from '@/engine/types'
import { filled } from '../chat/filled'
import type { Hands } from '../chat/hands'
import type { Labels } from './sentences'
import type { Label } from '../chat/words'

/** Something that can be done with an event where it stands; `pressed` where it says how things are. */
export type LineAct = { key: string; label: Label; pressed?: boolean; onTouch: () => void }

const rings = ({ buzz }: ViewEvent): boolean => buzz !== undefined && buzz.to.includes('me') && !buzz.confirmed.includes('me')

const ofKind = (event: ViewEvent, hands: Hands, labels: Labels): LineAct[] => {
  const { onPacket, onJoin, onCheckIn, onInvite, onApprove, onRsvp, onComments } = hands
  switch (event.kind) {
    case 'packet': return onPacket && event.packet.state === 'sealed' && event.from !== 'me' ? [{ key: 'open', label: labels.openIt, onTouch: () => onPacket(event) }] : []
    case 'chain': return onJoin ? [{ key: 'join', label: labels.chainJoin, onTouch: () => onJoin(event) }] : []
    case 'check-in': return onCheckIn && !event.rows.some(({ who }) => who === 'me') ? [{ key: 'check-in', label: labels.checkInNow, onTouch: () => onCheckIn(event) }] : []
    case 'invite': return onInvite && event.state === 'open' ? [{ key: 'accept', label: labels.accept, onTouch: () => onInvite(event, true) }, { key: 'refuse', label: labels.refuse, onTouch: () => onInvite(event, false) }] : []
    case 'approval': return onApprove && event.state === 'open' && event.mine ? [{ key: 'decline', label: labels.decline, onTouch: () => onApprove(event, false) }, { key: 'approve', label: labels.approve, onTouch: () => onApprove(event, true) }] : []
    case 'calendar': return onRsvp ? ([['yes', labels.rsvpYes], ['maybe', labels.rsvpMaybe], ['no', labels.rsvpNo]] as const).map(([answer, label]) => ({ key: answer, label, pressed: event.mine === answer, onTouch: () => event.mine !== answer && onRsvp(event, answer) })) : []
    case 'link': case 'file': return event.doc && onComments ? [{ key: 'comments', label: labels.comment, onTouch: () => onComments(event) }] : []
    default: return []
  }
}

/** What hands can do with one event of a transcript, beside what its menu holds; votes have a form of their own. */
export function actsOf(event: ViewEvent, hands: Hands, labels: Labels): LineAct[] {
  const { onConfirm, onThread } = hands
  const asks = onConfirm && event.from !== 'me' && (event.receipt?.mine === false || rings(event))
  const { replies } = event
  return [
    ...ofKind(event, hands, labels),
    ...(asks ? [{ key: 'confirm', label: labels.confirm, onTouch: () => onConfirm(event) }] : []),
    ...(replies && onThread ? [{ key: 'thread', label: filled({ zh: labels.replies.zh, en: labels.replies.en && `{count} ${labels.replies.en}` }, { count: replies.by }), onTouch: () => onThread(event.id) }] : []),
  ]
}
