import type { ViewEvent } from '@/engine/types'
import { Icon } from '../../ui/icon'
import { En, Zh } from '../../ui/text'
import { filled } from '../filled'
import { useWords } from '../words'
import { Document } from './documents'
import { Act, Frame, Kind } from './frame'
import { Picture } from './pictures'

type Props<Of extends ViewEvent['kind']> = { event: ViewEvent & { kind: Of }; shape: string }

/** Size, source, who may read it. */
const Note = ({ event }: { event: ViewEvent }) => {
  const { english } = useWords()
  const { note } = event
  if (!note) return null
  return <span className="num mt-1 block text-small text-client-2"><Zh>{note.zh}</Zh>{english && note.en && note.en !== note.zh && <En> {note.en}</En>}</span>
}

type Written = { onComments?: (() => void) | undefined }

/** Beside a document people write comments: how many there are, and the way to them. */
const Comments = ({ event, onComments }: { event: ViewEvent } & Written) => {
  const { labels } = useWords()
  const count = event.comments?.length ?? 0
  if (!event.doc || !onComments) return null
  return <div className="flex border-t border-client-2/25"><Act label={count > 0 ? filled(labels.comments, { count }) : labels.comment} onTouch={onComments} /></div>
}

/** A file: its name, its size, and a drawing of what is in it. */
export const FileCard = ({ event, shape, onComments }: Props<'file'> & Written) => (
  <Frame shape={shape}>
    <div className="flex gap-3 px-[13px] py-3">
      <span className="min-w-0 flex-1"><Zh className="line-clamp-2 text-[.96875rem]/[1.3125rem] wrap-anywhere">{event.zh}</Zh><Note event={event} /></span>
      <Document name={event.zh} />
    </div>
    <Comments event={event} onComments={onComments} />
  </Frame>
)

/** A document or page one would go to. */
export function LinkCard({ event, shape, onComments }: Props<'link'> & Written) {
  const { labels } = useWords()
  return (
    <Frame shape={shape}>
      <div className="flex gap-3 px-[13px] py-3">
        <span className="min-w-0 flex-1"><Zh className="line-clamp-3 text-[.96875rem]/[1.3125rem] wrap-anywhere">{event.zh}</Zh><Note event={event} /></span>
        <span className="grid size-10 flex-none place-items-center rounded-[6px] bg-client-2/12 text-client-2"><Icon name="evidence" size={22} /></span>
      </div>
      <Kind label={event.doc ? labels.document : labels.link} foot />
      <Comments event={event} onComments={onComments} />
    </Frame>
  )
}

/** A small app inside the client: its name over a picture. */
export function MiniAppCard({ event, shape }: Props<'mini-app'>) {
  const { labels, english } = useWords()
  const { note } = event
  return (
    <Frame shape={shape}>
      <p className="flex items-center gap-1.5 px-[13px] pt-2.5 text-small text-client-2"><span aria-hidden="true" className="size-4 flex-none rounded-full border-[4px] border-client-2/45" /><Zh>{note?.zh ?? labels.miniApp.zh}</Zh>{english && <En>{note?.en ?? labels.miniApp.en}</En>}</p>
      <p className="px-[13px] pt-1 pb-2 text-[.96875rem]/[1.3125rem]"><Zh>{event.zh}</Zh>{english && event.en && <En className="block text-gloss text-client-2">{event.en}</En>}</p>
      <div className="px-[13px] pb-2.5"><Picture words={event.zh} /></div>
      <Kind label={labels.miniApp} foot />
    </Frame>
  )
}
