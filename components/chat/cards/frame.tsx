import { Icon, type IconName } from '../../ui/icon'
import { Both, type Label } from '../words'

/** The ground that every card stands on. */
export const Frame = ({ shape, children }: { shape: string; children: React.ReactNode }) => (
  <div className={`w-[16.375rem] max-w-full overflow-hidden bg-bubble text-bubble-ink shadow-1 ${shape}`}>{children}</div>
)

/** A card's head or foot: what kind of thing it is. `drawing`: one that is not among the icons of the first minute. */
export const Kind = ({ icon, drawing, label, foot = false }: { icon?: IconName; drawing?: React.ReactNode; label: Label; foot?: boolean }) => (
  <p className={`flex items-center gap-1.5 px-[13px] py-1.5 text-small text-client-2 ${foot ? 'border-t border-client-2/25' : 'pb-0'}`}>{icon && <Icon name={icon} size={15} />}{drawing}<span><Both label={label} /></span></p>
)

/** What one can do with a card, over its whole width. */
export const Act = ({ icon, label, onTouch }: { icon?: IconName; label: Label; onTouch: () => void }) => (
  <button type="button" onClick={onTouch} className="flex min-h-11 flex-1 items-center justify-center gap-2 text-[.90625rem] font-semibold text-accent outline-offset-[-2px]">
    {icon && <Icon name={icon} size={17} />}<span><Both label={label} en="font-normal" /></span>
  </button>
)
