import { moveAttributes, moves } from '@/engine'
import type { Affordance, MoveKind } from '@/engine/types'

const isKind = (name: string): name is MoveKind => Object.hasOwn(moves, name)
const kinds = Object.keys(moves).filter(isKind)

/** The moves an author may name; `pick` belongs to Reads. */
export const authored: MoveKind[] = kinds.filter(kind => kind !== 'pick')
export const moveKind = (name: string): MoveKind | null => authored.find(kind => kind === name) ?? null
/** Those made without a word: they can mean the same as a choice that is made otherwise. */
export const wordless: MoveKind[] = authored.filter(kind => kind !== 'wait' && !Object.values(moveAttributes(kind)).some(({ is, optional }) => is === 'said' && !optional))
/** What a persona may lack. */
export const able: Affordance[] = [...kinds, 'receive-packet', 'mention-all']
