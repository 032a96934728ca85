import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../../ui/text'
import type { People } from '../people'
import { inVoice } from '../page-language'
import { useWords } from '../words'
import { Act, Frame } from './frame'

type Chain = ViewEvent & { kind: 'chain' }

/** 接龙: the whole numbered list, as the client posts it again each time. */
export function ChainCard({ event, people, shape, onJoin }: { event: Chain; people: People; shape: string; onJoin?: (() => void) | undefined }) {
  const { labels, english } = useWords()
  return (
    <Frame shape={shape}>
      <div className="px-[13px] pt-2 pb-2.5">
        <p className="text-message"><Zh>#接龙</Zh></p>
        <p className="text-message"><Zh>{event.title.zh}</Zh>{english && <En className="block text-gloss text-client-2">{event.title.en}</En>}</p>
        <ol className="mt-1.5">
          {event.rows.map((row, i) => (
            <li key={i} className="flex gap-2 text-message"><span className="num text-client-2">{i + 1}.</span>
              <span className="min-w-0"><Zh>{row.text.zh}</Zh>{english && row.text.en && <En className="block text-gloss text-client-2">{row.text.en}</En>}
                <span className="sr-only"> ({inVoice(labels, people[row.who]?.name)})</span></span></li>
          ))}
        </ol>
      </div>
      {onJoin && <div className="flex border-t border-client-2/25"><Act icon="chain" label={labels.chainJoin} onTouch={onJoin} /></div>}
    </Frame>
  )
}
