import type { OpaqueId, ViewEvent } from '@/engine/types'
import { Icon } from '../ui/icon'
import { Zh } from '../ui/text'
import { gist, type People } from './people'
import { WorkIcon } from './work-icons'
import { spoken, useWords } from './words'

/** Somebody answered in a thread, which the chat itself does not show: one line over its foot, and the way there. */
export default function NewInThread({ event, people, onOpen }: { event: ViewEvent & { thread: OpaqueId }; people: People; onOpen: (root: OpaqueId) => void }) {
  const { labels } = useWords()
  return (
    <div role="status" className="flex flex-none justify-center px-3 pb-2">
      <button type="button" onClick={() => onOpen(event.thread)} className="rq-fade flex min-h-11 max-w-full items-center gap-2 rounded-full border border-client-rule bg-bar px-4 text-left text-[.84375rem]/[1.125rem] text-bubble-ink">
        <WorkIcon name="thread" size={17} className="text-accent" /><span className="sr-only">{spoken(labels.newInThread)}: </span>
        <Zh className="truncate">{people[event.from]?.name.zh}：{gist(event, labels).zh}</Zh><Icon name="arrow" size={15} className="text-client-2" />
      </button>
    </div>
  )
}
