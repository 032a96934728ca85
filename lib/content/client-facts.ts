import { z } from 'zod'
import { moves } from '@/engine'
import type { MoveKind } from '@/engine/types'

const move = z.custom<MoveKind>((value) => typeof value === 'string' && Object.hasOwn(moves, value), `wants one of: ${Object.keys(moves).join(', ')}`)
const count = z.number().int().nonnegative()

/** Every fact a client file may state. Durations in seconds, money in cents. A new fact is one line here. */
export const facts = {
  moves: z.array(move),
  'mention-all': z.enum(['owner', 'everyone']),
  'typing-cue': z.enum(['none', 'private', 'everywhere']),
  'read-marks': z.boolean(),
  'read-detail': z.enum(['none', 'count', 'who']), // what a sender sees of who has read
  receipts: z.boolean(), // a message can ask for 收到
  reactions: z.boolean(),
  'scheduled-send': z.boolean(),
  'recall-within': count,
  'recall-file-within': count,
  'recall-others': z.boolean(), // by owner and admins
  'edit-within': count, // 0: a sent message stays as it is
  'packet-min-cents': count,
  'packet-max-share-cents': count,
  'packet-max-shares': count,
  'packet-refund-after': count,
  'packet-recall': z.boolean(),
  'packet-takers-public': z.boolean(),
  'own-packet': z.boolean(), // the sender may open a share of it
  'group-size': count,
  'join-consent-above': count,
  'join-verified-above': count,
  'join-code-up-to': count,
  'join-code-days': count,
  admins: count,
  'notice-by': z.enum(['owner', 'everyone']),
  'pin-for-all': z.boolean(),
  'history-for-newcomers': z.boolean(),
  'leave-notice': z.enum(['none', 'owner', 'everyone']),
  'mute-visible': z.boolean(),
  nicknames: z.boolean(), // a name of one's own in each group
  directory: z.boolean(), // everybody of the firm can be written to
  'external-label': z.boolean(), // groups with people from outside are marked
  'voice-seconds': count,
  'nudge-undo-within': count,
  'message-clock': z.enum(['sparse', 'every']),
  threads: z.boolean(), // replies can stand under a message
  buzz: z.enum(['none', 'message']), // 加急, DING: ringing for a message of one's own
  'buzz-strengths': z.array(z.enum(['app', 'sms', 'phone'])),
  'buzz-again-after': count,
  'buzz-quota': count, // a day; 0: not counted
  fold: z.boolean(),
  status: z.boolean(),
  'invite-by': z.enum(['owner', 'everyone']),
  'restricted-sharing': z.boolean(),
  call: z.boolean(),
  'side-group-least': count, // people besides me
  'read-look': z.enum(['words', 'ring']),
}
export const factSet = z.object(facts)
export type ClientFacts = z.output<typeof factSet>
