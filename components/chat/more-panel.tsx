import { Icon, type IconName } from '../ui/icon'
import { Both, type Label } from './words'

export type Tile = { key: string; icon: IconName; label: Label; paper?: boolean; onTouch: () => void }

/** The panel behind +: what this client offers here, and on paper what is ours. */
export default function MorePanel({ tiles }: { tiles: Tile[] }) {
  return (
    <ul className="grid flex-none grid-cols-4 gap-y-4 border-t border-client-rule bg-bar px-4 pt-4 pb-5">
      {tiles.map(({ key, icon, label, paper, onTouch }) => (
        <li key={key}>
          <button type="button" onClick={onTouch} className="flex w-full flex-col items-center text-center">
            <span className={`grid size-[54px] place-items-center rounded-bubble ${paper ? 'border border-edge bg-sheet text-ink' : 'bg-field text-bubble-ink'}`}><Icon name={icon} size={25} /></span>
            <span className="mt-1.5 text-[.84375rem]/[1.125rem]"><Both label={label} stacked en="text-small text-client-2" /></span>
          </button>
        </li>
      ))}
    </ul>
  )
}
