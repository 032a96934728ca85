import type { MoveKind } from '@/engine/types'

const kinds: Record<MoveKind, true> = { say: true, wait: true, 'open-packet': true, 'send-packet': true, sticker: true, chain: true, mute: true, pick: true }

export const moveKind = (name: string): MoveKind | null => authored.find(kind => kind === name) ?? null
const isKind = (name: string): name is MoveKind => name in kinds
/** The moves an author may name; `pick` belongs to Reads. */
export const authored: MoveKind[] = Object.keys(kinds).filter(isKind).filter(kind => kind !== 'pick')
