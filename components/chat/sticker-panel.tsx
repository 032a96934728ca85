import type { Pair } from '@/engine/types'
import { En } from '../ui/text'
import { Sticker } from './stickers'
import { spoken, useWords } from './words'

/** What the phone's sticker panel offers, in every scene the same. */
export function StickerPanel({ stickers, onPick }: { stickers: ({ id: string } & Pair)[]; onPick: (sticker: { id: string } & Pair) => void }) {
  const { labels, english } = useWords()
  return (
    <ul aria-label={spoken(labels.stickers)} className="grid max-h-60 flex-none grid-cols-4 gap-x-2 gap-y-1 overflow-y-auto border-t border-client-rule bg-bar p-3">
      {stickers.map((sticker) => (
        <li key={sticker.id}>
          <button type="button" onClick={() => onPick(sticker)} className="flex w-full flex-col items-center gap-0.5 rounded-button p-1">
            <Sticker id={sticker.id} text={sticker.zh} />{english && <En className="text-center text-small text-client-2">{sticker.en}</En>}
          </button>
        </li>
      ))}
    </ul>
  )
}
