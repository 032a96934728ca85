import type { KeyboardEvent } from 'react'

/** Up and down walk through the messages, so that the list is one stop for the Tab key. */
export const walk = (press: KeyboardEvent<HTMLElement>) => {
  const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -1e6, End: 1e6 }
  const step = steps[press.key]
  if (step === undefined || !(press.target instanceof HTMLElement) || press.target.closest('textarea')) return
  const all = [...press.currentTarget.querySelectorAll<HTMLElement>('[data-said]')]
  const at = all.findIndex((one) => one.contains(document.activeElement))
  all[Math.min(all.length - 1, Math.max(0, (at < 0 ? all.length : at) + step))]?.focus()
  press.preventDefault()
}
