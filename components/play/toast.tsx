import { Both, type Label } from '../chat/words'

/** A word of the client for a moment over the chat. */
export const Toast = ({ label }: { label: Label | null }) => (
  <p role="status" className="pointer-events-none absolute inset-x-0 top-1/3 z-20 text-center">
    {label && <span className="rq-fade inline-block rounded-button bg-device px-4 py-2.5 text-[.9375rem] text-[#fdfbf6] shadow-2"><Both label={label} en="opacity-75" /></span>}
  </p>
)
