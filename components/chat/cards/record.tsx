import type { ViewEvent } from '@/engine/types'
import { En, Zh } from '../../ui/text'
import { filled } from '../filled'
import { Both, useWords } from '../words'
import { Frame } from './frame'

type RecordCard = ViewEvent & { kind: 'record' }

const shown = 4 // lines on the card; the rest stands on its page

/** 聊天记录: messages carried over together. Its first lines, small; a touch opens them all. */
export function MergedCard({ event, shape, onOpen }: { event: RecordCard; shape: string; onOpen?: (() => void) | undefined }) {
  const { labels, english } = useWords()
  const { title, rows } = event
  const inner = (
    <>
      <span className="block px-[13px] pt-2.5 pb-2">
        <span className="block text-[.96875rem]/[1.3125rem] font-semibold"><Zh>{title.zh}</Zh>{english && title.en && <En className="block text-gloss font-normal text-client-2">{title.en}</En>}</span>
        <span className="mt-1 block">{rows.slice(0, shown).map((row, i) => <Zh key={i} className="block truncate text-[.8125rem]/[1.1875rem] text-client-2">{row.who.zh}：{row.text.zh}</Zh>)}</span>
      </span>
      <span className="num block border-t border-client-2/25 px-[13px] py-1.5 text-small text-client-2"><Both label={filled(labels.recordOf, { count: rows.length })} /></span>
    </>
  )
  return <Frame shape={shape}>{onOpen ? <button type="button" onClick={onOpen} className="block w-full text-left outline-offset-[-2px]">{inner}</button> : inner}</Frame>
}
