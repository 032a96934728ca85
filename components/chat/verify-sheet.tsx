import type { OpaqueId, View } from '@/engine/types'
import { Icon } from '../ui/icon'
import { Picks } from './picks'
import { Sheet } from './sheet'
import { wayIcon } from './ways'
import { Ours, useWords } from './words'

type Channels = NonNullable<View['channels']>

/** Asking by another way than this chat. The way is ours, not the client's, so it stands on paper. */
export function VerifySheet({ channels, onPick, onClose }: { channels: Channels; onPick: (channel: OpaqueId) => void; onClose: () => void }) {
  const { labels, text } = useWords()
  return (
    <Sheet title={<Ours label={labels.verify} />} paper onClose={onClose}>
      <p className="pb-3 text-ink-2">{text.verifyNote}</p>
      <Picks label={text.verifyNote} of={channels.map((channel) => ({
        key: channel.id, lead: <span className="text-ink-2"><Icon name={wayIcon[channel.way]} size={24} /></span>, pair: channel, onPick: () => onPick(channel.id),
      }))} />
    </Sheet>
  )
}
