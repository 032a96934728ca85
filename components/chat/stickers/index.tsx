import { drawings } from './drawings'
import { Frame, pen } from './frame'

const known = (id: string): id is keyof typeof drawings => Object.hasOwn(drawings, id)

/** A sticker by its id in the content; one without a drawing is its words on a blank sheet. */
export function Sticker({ id, text }: { id: string; text: string }) {
  return <Frame label={text} words={text}>{known(id) ? drawings[id] : <path d="M24 34q14-16 28 0t28 0M24 52q14-16 28 0t28 0" {...pen} stroke="#B9B2A5" />}</Frame>
}
