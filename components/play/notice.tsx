import { useWords } from '../chat/words'
import { Icon } from '../ui/icon'
import type { Hint, Link } from './types'

/** What stands in the way, said plainly, over the field. */
export function Notice({ hint, link, onClose }: { hint: Hint | null; link: Link; onClose: () => void }) {
  const { text } = useWords()
  const words = link !== 'fine' ? text[link] : hint ? text[hint] : ''
  return (
    <div role="status" aria-live="polite" className="flex-none">
      {words && (
        <p className="flex items-center gap-2.5 border-t border-rule bg-paper-2 py-1 pr-1 pl-4 text-[.84375rem]/[1.1875rem] text-ink">
          {link !== 'fine' && <Icon name="offline" size={18} className="text-ink-2" />}
          <span className="flex-1 py-1.5">{words}</span>
          {link === 'fine' && <button type="button" onClick={onClose} aria-label={text.close} className="grid size-9 flex-none place-items-center"><Icon name="close" size={16} /></button>}
        </p>
      )}
    </div>
  )
}
