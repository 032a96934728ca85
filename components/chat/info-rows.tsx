'use client'
import { useState } from 'react'
import { Both, spoken, useWords, type Label } from './words'

const act = 'flex-none min-h-11 px-1 font-medium text-accent'

/** One thing told about the chat, and what can be done about it. */
export const Row = ({ label, action, children }: { label: Label; action?: { label: Label; onTouch: () => void } | undefined; children: React.ReactNode }) => (
  <div className="border-b border-client-rule py-1.5">
    <div className="flex min-h-11 items-center justify-between gap-3"><h3 className="text-[.9375rem]"><Both label={label} en="text-client-2" /></h3>{action && <button type="button" onClick={action.onTouch} aria-label={`${spoken(action.label)}: ${spoken(label)}`} className={act}><Both label={action.label} en="font-normal" /></button>}</div>
    <div className="pb-2 text-[.90625rem]/[1.3125rem]">{children}</div>
  </div>
)

/** The name I bear in this group, changed in place. */
export function Nickname({ value, otherwise, onSave }: { value: string; otherwise: string; onSave: (name: string) => void }) {
  const { labels } = useWords()
  const [name, setName] = useState(value)
  const changed = name.trim() !== value && name.trim() !== ''
  return (
    <div className="border-b border-client-rule py-1.5">
      <h3 className="flex min-h-11 items-center text-[.9375rem]"><label htmlFor="nickname"><Both label={labels.nickname} en="text-client-2" /></label></h3>
      <div className="pb-2">
        <form className="flex items-center gap-3" onSubmit={(sent) => { sent.preventDefault(); if (changed) onSave(name.trim()) }}>
          <input id="nickname" lang="zh-Hans" value={name} placeholder={otherwise} maxLength={20} onChange={(typed) => setName(typed.target.value)} className="min-h-11 min-w-0 flex-1 rounded-field bg-field px-3 text-[1rem] placeholder:text-client-2" />
          <button type="submit" disabled={!changed} className={`${act} disabled:opacity-50`}><Both label={labels.save} en="font-normal" /></button>
        </form>
      </div>
    </div>
  )
}

/** Something I set for myself, which nobody else sees. */
export const Switch = ({ label, on, onTouch }: { label: Label; on: boolean; onTouch: () => void }) => (
  <label className="flex min-h-12 items-center justify-between border-b border-client-rule text-[.9375rem]">
    <span><Both label={label} en="text-client-2" /></span>
    <span className="relative h-[26px] w-11 flex-none rounded-full border border-client-2 has-checked:border-accent has-checked:bg-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="checkbox" role="switch" checked={on} onChange={onTouch} className="peer absolute inset-0 size-full cursor-pointer opacity-0" />
      <span aria-hidden="true" className="pointer-events-none absolute top-[3px] left-[3px] size-[18px] rounded-full bg-client-2 transition-transform peer-checked:translate-x-[18px] peer-checked:bg-on-accent" />
    </span>
  </label>
)
