'use client'
import { useState } from 'react'

/** The same list for as long as the same things stand in it, so that nobody who is given it looks again. */
export const useSame = <One>(list: One[]): One[] => {
  const [kept, keep] = useState(list)
  const same = kept.length === list.length && kept.every((one, i) => one === list[i])
  if (!same) keep(list)
  return same ? kept : list
}
