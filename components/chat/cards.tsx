import type { Pair, ViewEvent } from '@/engine/types'
import { Icon, type IconName } from '../ui/icon'
import { En, Zh } from '../ui/text'
import type { People } from './people'
import { Both, useWords } from './words'

type Chain = ViewEvent & { kind: 'chain' }

/** 接龙: the whole numbered list, as the client posts it again each time. */
export function ChainCard({ event, people, shape, onJoin }: { event: Chain; people: People; shape: string; onJoin?: (() => void) | undefined }) {
  const { labels, english } = useWords()
  return (
    <div className={`w-[16.375rem] max-w-full bg-bubble px-[13px] pt-2 pb-2.5 text-bubble-ink shadow-1 ${shape}`}>
      <p className="text-message"><Zh>#接龙</Zh></p>
      <p className="text-message"><Zh>{event.title.zh}</Zh>{english && <En className="block text-gloss text-client-2">{event.title.en}</En>}</p>
      <ol className="mt-1.5">
        {event.rows.map((row, i) => (
          <li key={i} className="flex gap-2 text-message"><span className="num text-client-2">{i + 1}.</span>
            <span className="min-w-0"><Zh>{row.text.zh}</Zh>{english && row.text.en && <En className="block text-gloss text-client-2">{row.text.en}</En>}
              <span className="sr-only"> ({people[row.who]?.name.zh})</span></span></li>
        ))}
      </ol>
      {onJoin && (
        <button type="button" onClick={onJoin} className="mt-2 flex min-h-11 w-full items-center justify-center gap-2 border-t border-client-rule text-[.90625rem] font-semibold">
          <Icon name="chain" size={18} /><span><Both label={labels.chainJoin} en="font-normal text-client-2" /></span>
        </button>
      )}
    </div>
  )
}

const cards: Record<'system' | 'notice' | 'link' | 'file', { icon: IconName; label: 'notice' | 'link' | 'file' }> = {
  system: { icon: 'notice', label: 'notice' }, notice: { icon: 'notice', label: 'notice' }, link: { icon: 'arrow', label: 'link' }, file: { icon: 'picture', label: 'file' },
}

/** A group notice, a link or a file. */
export function PlainCard({ event, shape }: { event: Pair & { kind: 'system' | 'notice' | 'link' | 'file' }; shape: string }) {
  const { labels } = useWords()
  const { icon, label } = cards[event.kind]
  return (
    <div className={`w-[16.375rem] max-w-full bg-bubble text-bubble-ink shadow-1 ${shape}`}>
      <p className="flex items-center gap-2 border-b border-client-rule px-[13px] py-1.5 text-small text-client-2"><Icon name={icon} size={16} /><span><Both label={labels[label]} /></span></p>
      <p className="px-[13px] py-2 text-message whitespace-pre-line"><Zh>{event.zh}</Zh></p>
    </div>
  )
}
