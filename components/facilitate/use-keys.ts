import { useEffect } from 'react'
import type { ViewChoice } from '@/engine/types'

type Hands = { ways: ViewChoice[]; onHands: (id: string, by: number) => void; onTake: (choice: ViewChoice) => void }

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-way]')]

/** The keys of whoever stands at the projector: arrows between the ways and for hands, figures take a way, space does what stands out. */
export function useKeys({ ways, onHands, onTake }: Hands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
      const all = rows()
      const at = all.findIndex((row) => row.contains(document.activeElement))
      const way = ways[Number(event.key) - 1]
      const id = all[at]?.dataset['way']
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (all.length === 0 || event.target.getAttribute('role') === 'log') return
        all[Math.min(all.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus()
      } else if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && id) onHands(id, event.key === 'ArrowRight' ? 1 : -1)
      else if (/^[1-9]$/.test(event.key) && way) onTake(way)
      else if (event.key === ' ' && !event.target.closest('button, a, input')) document.querySelector<HTMLButtonElement>('[data-primary]')?.click()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [ways, onHands, onTake])
}
