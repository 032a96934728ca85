import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../../ui/text'
import { useWords } from '../words'
import { Picture } from './pictures'

/** A picture: one of our drawings, and under it in words what it shows, as a drawing of ours cannot tell it all. */
export function PictureCard({ event, shape }: { event: ViewEvent & { kind: 'picture' }; shape: string }) {
  const { english, labels } = useWords()
  return (
    <figure className="w-[11.5rem] max-w-full">
      <div className={`overflow-hidden shadow-1 ${shape}`}><Picture words={event.zh} /></div>
      <figcaption className="mx-[3px] mt-1 text-gloss text-client-2"><Zh>{labels.picture.zh}：{event.zh}</Zh>{english && event.en && <En className="block text-bubble-ink/85">{event.en}</En>}</figcaption>
    </figure>
  )
}
