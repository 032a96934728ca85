import type { ViewEvent } from '@/engine/types'
import { En, Pinyin, Zh } from '../../ui/text'
import { useWords } from '../words'
import { Frame, Kind } from './frame'

/** A group notice: longer than a message, so its explanation stands inside, under a line. */
export function NoticeCard({ event, shape }: { event: ViewEvent & { kind: 'notice' }; shape: string }) {
  const { labels, english, pinyin: shown } = useWords()
  const pinyin = shown === 'all'
  return (
    <Frame shape={shape}>
      <Kind icon="notice" label={labels.notice} />
      <p className="px-[13px] pt-1 pb-2.5 text-message whitespace-pre-line"><Zh>{event.zh}</Zh></p>
      {((pinyin && event.pinyin) || (english && event.en)) && (
        <p className="border-t border-client-2/25 px-[13px] py-2 text-gloss">
          {pinyin && event.pinyin && <span aria-hidden="true" className="block text-client-2"><Pinyin words={event.pinyin} /></span>}{english && <En className="block">{event.en}</En>}
        </p>
      )}
    </Frame>
  )
}
