import type { OpaqueId, View } from '@/engine/types'
import { HandIcon } from './hand-icons'
import { Picks, type Pick } from './picks'
import { Sheet } from './sheet'
import { Both, spoken, useWords } from './words'

type Files = NonNullable<View['files']>
const label = { file: 'file', link: 'link', picture: 'picture', 'mini-app': 'miniApp' } as const

/** What lies on the trainee's phone; `chosen` where one of them stays marked, null for none of them. */
export const filePicks = (files: Files, onPick: (file: OpaqueId) => void, chosen?: OpaqueId | null): Pick[] =>
  files.map((file) => ({
    key: file.id, lead: <span className="grid size-11 flex-none place-items-center rounded-button bg-field text-bubble-ink"><HandIcon name={file.shape} size={22} /></span>,
    pair: file, note: file.note?.zh, ...(chosen !== undefined && { chosen: chosen === file.id }), onPick: () => onPick(file.id),
  }))

/** A file, a link, a picture or a mini-app from the phone into the chat. */
export function FileSheet({ files, onPick, onClose }: { files: Files; onPick: (file: OpaqueId) => void; onClose: () => void }) {
  const { labels } = useWords()
  const shapes = [...new Set(files.map((file) => file.shape))]
  return (
    <Sheet title={<Both label={labels.file} en="font-normal text-client-2" />} onClose={onClose}>
      {shapes.map((shape) => (
        <section key={shape} className="pb-4">
          <h3 className="pb-1 text-meta text-client-2"><Both label={labels[label[shape]]} /></h3>
          <Picks of={filePicks(files.filter((file) => file.shape === shape), onPick)} label={spoken(labels[label[shape]])} />
        </section>
      ))}
    </Sheet>
  )
}
