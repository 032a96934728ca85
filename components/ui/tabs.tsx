'use client'

import { useId, useRef, useState } from 'react'

type Tab = { id: string; tab: React.ReactNode; panel: React.ReactNode }

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** Tabs with the keys of tabs: arrows, Home and End move and choose; Tab goes on to the panel. A panel is made when it is first chosen, and then kept. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set([0]))
  const choose = (to: number) => {
    setChosen(to)
    setSeen((now) => new Set([...now, to]))
  }
  const move = (event: React.KeyboardEvent) => {
    const to = steps[event.key]?.(chosen, tabs.length)
    if (to === undefined) return
    event.preventDefault()
    choose(to)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} onKeyDown={move} className="mb-5 flex flex-wrap gap-2">
        {tabs.map(({ id, tab }, index) => (
          <button
            key={id} type="button" role="tab" id={`${base}tab${index}`} aria-controls={`${base}panel${index}`} aria-selected={index === chosen} tabIndex={index === chosen ? 0 : -1} onClick={() => choose(index)}
            className={`flex min-h-11 items-center gap-2 rounded-[12px] py-1.5 pr-3.5 pl-1.5 text-[.9375rem] ${index === chosen ? 'shadow-[inset_0_0_0_2px_var(--ink)]' : 'text-ink-2 shadow-[inset_0_0_0_1px_var(--edge)] hover:text-ink'}`}
          >
            {tab}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }, index) => (
        <div key={id} role="tabpanel" id={`${base}panel${index}`} aria-labelledby={`${base}tab${index}`} tabIndex={0} hidden={index !== chosen}>{seen.has(index) ? panel : null}</div>
      ))}
    </>
  )
}
