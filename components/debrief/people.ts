import type { OpaqueId, Pair, ViewMember } from '@/engine/types'

export type Cast = ViewMember[]

const stranger: ViewMember = { id: 'me', name: { zh: '', en: '' }, avatar: '' }

/** Who an id is; somebody without a name when the cast does not know it. */
export const personOf = (cast: Cast, id: OpaqueId | 'me' | 'system'): ViewMember => cast.find((member) => member.id === id) ?? stranger

/** The person of a private chat: it bears their name. */
export const privateWith = (cast: Cast, chat: Pair | undefined): ViewMember | undefined => cast.find(({ id, name }) => id !== 'me' && name.zh === chat?.zh)
