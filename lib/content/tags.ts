import { moveAttributes, moveKinds } from '@/engine'

/** What each tag may hold and where it may stand. Overlay names are further attributes of a choice. */
export type TagRule = { needed: readonly string[]; optional: readonly string[]; inside: readonly string[]; overlays?: true }

const TOP = 'the file'
const stream = ['Beat', 'When', 'Later', 'Choice', 'Aside', 'History'] as const
const placed = ['id', 'chat', 'at', 'after', 'when', 'seeds'] as const
const event = (needed: readonly string[], optional: readonly string[]): TagRule => ({ needed, optional: [...optional, ...placed], inside: stream })

/** What the moves' own rules let an author write; the words that are said stand inside the tag. */
export const moveWords: string[] = [...new Set(moveKinds.flatMap(kind => Object.entries(moveAttributes(kind)).flatMap(([name, { is }]) => (is === 'said' ? [] : [name]))))]
const gesture = ['chat', ...moveWords, 'seen', 'unseen', 'after', 'all', 'none', 'suggest']
const point = ['chat', 'title', 'seeds', 'when'] as const

export const tags: Record<string, TagRule> = {
  Beat: { needed: ['id', 'chat'], optional: ['at', 'seeds'], inside: [TOP] },
  History: { needed: ['chat'], optional: [], inside: [TOP] },
  When: { needed: ['decided'], optional: [], inside: stream },
  OpenChat: { needed: ['chat'], optional: [], inside: ['Beat'] },
  Packet: event(['from', 'total'], ['split', 'shares', 'takes', 'for']),
  Sticker: event(['from', 'sticker'], []),
  Recall: event(['of'], ['by']),
  Join: event(['who', 'by'], ['way']),
  Leave: event(['who'], ['by']),
  Chain: event(['from'], []),
  CheckIn: event(['from'], ['period']),
  Notice: event(['from'], ['note', 'receipt']),
  Message: event(['from'], ['receipt', 'restricted']),
  Receipt: event(['from'], []),
  Voice: event(['from', 'seconds'], []),
  Link: event(['from'], ['note', 'restricted', 'doc']),
  File: event(['from'], ['note', 'restricted']),
  Picture: event(['from'], ['note', 'restricted']),
  MiniApp: event(['from'], ['note']),
  Invite: event(['from', 'to'], []),
  Nickname: event(['who', 'name'], []),
  Nudge: event(['from', 'to'], []),
  System: event([], ['to']),
  Typing: event(['from'], ['for']),
  Reaction: event(['from', 'of', 'reaction'], []),
  ReadMark: event(['from', 'of'], []),
  Confirm: event(['from', 'of'], []),
  Pin: event(['from', 'of'], []),
  Edit: event(['of'], []),
  Buzz: event(['from', 'of', 'strength', 'who'], []),
  BuzzConfirm: event(['from', 'of'], []),
  Vote: event(['from', 'title', 'options'], ['many', 'change', 'anonymous', 'closes']),
  Voted: event(['from', 'of', 'option'], []),
  Call: event(['from', 'to'], ['video', 'outcome', 'seconds']),
  Approval: event(['from', 'for', 'title'], []),
  Approved: event(['from', 'of', 'accept'], []),
  Calendar: event(['from', 'title', 'starts', 'ends'], ['place']),
  Rsvp: event(['from', 'of', 'answer'], []),
  Record: event(['from', 'title'], []),
  Comment: event(['from', 'of'], []),
  Status: event(['who', 'status'], ['until']),
  Rename: event(['by', 'name'], []),
  Decide: { needed: ['id', 'window'], optional: [...point, 'norms'], inside: ['Beat', 'When'] },
  Read: { needed: ['id'], optional: [...point, 'norms'], inside: ['Beat', 'When'] },
  Aside: { needed: ['id'], optional: [...point, ...gesture, 'move', 'label', 'norms', 'missed'], inside: ['Beat', 'When', 'Decide'] },
  Missed: { needed: [], optional: [], inside: ['Aside'] },
  Close: { needed: ['of'], optional: ['when'], inside: ['Beat', 'When'] },
  Later: { needed: ['after'], optional: [], inside: ['Decide'] },
  Signal: { needed: ['id', 'when', 'caps'], optional: [], inside: ['Decide', 'Aside'] },
  Choice: { needed: ['id'], optional: [...gesture, 'move', 'rates', 'label', 'to', 'when'], inside: ['Decide', 'Aside'], overlays: true },
  Also: { needed: ['move'], optional: ['chat', ...moveWords], inside: ['Choice'] },
  Option: { needed: ['id'], optional: ['rates', 'when'], inside: ['Read'], overlays: true },
  Go: { needed: ['to'], optional: ['when'], inside: ['Beat', 'When'] },
  End: { needed: ['id', 'title'], optional: ['when'], inside: ['Beat', 'When'] },
}

export const top = TOP
