import { HandIcon } from './hand-icons'
import type { MenuEntry } from './hands'
import { Both, type Label } from './words'

export type Tile = { key: string; icon: MenuEntry['icon']; label: Label; paper?: boolean; onTouch: () => void }

/** The panel behind +: what this client offers here, and on paper what is ours. */
export function MorePanel({ tiles }: { tiles: Tile[] }) {
  return (
    <ul className="grid max-h-64 flex-none grid-cols-4 gap-y-4 overflow-y-auto border-t border-client-rule bg-bar px-4 pt-4 pb-5">
      {tiles.map(({ key, icon, label, paper, onTouch }) => (
        <li key={key}>
          <button type="button" onClick={onTouch} className="flex w-full flex-col items-center text-center">
            <span className={`grid size-[54px] place-items-center rounded-bubble ${paper ? 'border border-edge bg-sheet text-ink' : 'bg-field text-bubble-ink'}`}><HandIcon name={icon} size={25} /></span>
            <span className="mt-1.5 text-[.84375rem]/[1.125rem]"><Both label={label} stacked en="text-small text-client-2" /></span>
          </button>
        </li>
      ))}
    </ul>
  )
}
