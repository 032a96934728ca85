import type { Pair } from '@/engine/types'
import { button } from '../ui/button'
import { En, Zh } from '../ui/text'
import { Sheet } from './sheet'
import { Both, useWords } from './words'

/** Leaving a group asks once more, as clients do. */
export function LeaveSheet({ name, onLeave, onClose }: { name: Pair; onLeave: () => void; onClose: () => void }) {
  const { labels, text, english } = useWords()
  return (
    <Sheet title={<Both label={labels.leaveGroup} en="font-normal text-client-2" />} onClose={onClose}>
      <p className="text-[1.0625rem] font-medium"><Zh>{name.zh}</Zh>{english && <En className="font-normal text-client-2"> {name.en}</En>}</p>
      <p className="pt-2 pb-6 text-client-2">{text.leaveNote}</p>
      <div className="flex flex-col gap-3">
        <button type="button" onClick={onLeave} className={button()}><Both label={labels.leaveGroup} en="font-normal" /></button>
        <button type="button" onClick={onClose} className={button({ look: 'ghost' })}><Both label={labels.stay} en="font-normal" /></button>
      </div>
    </Sheet>
  )
}
