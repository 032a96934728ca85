import type { OpaqueId } from '@/engine/types'

export type Draft = { text: string; mentions: { id: string; name: string }[]; quotes?: OpaqueId }
export const emptyDraft: Draft = { text: '', mentions: [] }

/** The @ being typed at the end of a text, without its sign; null when none is. */
export const openMention = (text: string): string | null => /@([^\s@]{0,12})$/.exec(text)?.[1] ?? null

/** A member picked from the list takes the place of what was typed after the @. */
export const withMention = (draft: Draft, member: { id: string; name: string }): Draft => ({
  ...draft,
  text: `${draft.text.replace(/@[^\s@]{0,12}$/, '')}@${member.name} `,
  mentions: [...draft.mentions.filter((other) => other.id !== member.id), member],
})

/** Only mentions whose name still stands in the text count. */
export const mentionsIn = (draft: Draft): string[] => draft.mentions.filter((member) => draft.text.includes(`@${member.name}`)).map((member) => member.id)
