'use client'
import { useCallback, useEffect, useState } from 'react'
import type { LabelKey } from '../chat/words'

const stays = 1800 // ms

/** Something said for a moment: copied, sent. */
export const useToast = (): [LabelKey | null, (label: LabelKey) => void] => {
  const [said, say] = useState<{ label: LabelKey; nth: number } | null>(null)
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => say(null), stays)
    return () => clearTimeout(timer)
  }, [said])
  const tell = useCallback((label: LabelKey) => say((now) => ({ label, nth: (now?.nth ?? 0) + 1 })), [])
  return [said?.label ?? null, tell]
}
