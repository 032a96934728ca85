declare const brand: unique symbol
export type Branded<Kind extends string> = string & { readonly [brand]: Kind }

export type BeatId = Branded<'beat'>
export type CastId = Branded<'cast'>
export type ChatId = Branded<'chat'>
export type ChoiceId = Branded<'choice'>
export type ClientId = Branded<'client'>
export type ContactId = Branded<'contact'>
export type EndingId = Branded<'ending'>
export type EventId = Branded<'event'>
export type FileId = Branded<'file'>
export type LineId = Branded<'line'>
export type NormId = Branded<'norm'>
export type OverlayId = Branded<'overlay'>
export type PointId = Branded<'point'>
export type SignalId = Branded<'signal'>
export type StatusId = Branded<'status'>
export type StickerId = Branded<'sticker'>
/** An id as the browser knows it: drawn per attempt, tells nothing about the story. */
export type OpaqueId = Branded<'opaque'>

/** The one place where plain text becomes an id. Callers have checked the text against the story, or are about to. */
export const parseId = <Kind extends string>(text: string): Branded<Kind> => text as Branded<Kind>
