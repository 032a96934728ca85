'use client'
import { useCallback, useEffect, useState } from 'react'
import { bestVoice, sayable } from './voices'

const slowly = 0.8
const patience = 1500 // ms in which a browser brings up its voices

export type Reader = { can: boolean | null; reading: boolean; read: () => void; stop: () => void } // can: null while the browser still looks for its voices

/** Reads a line aloud, slowly, with the browser's own Chinese voice; what is being read stops with the component. */
export function useVoice(text: string): Reader {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null | undefined>(undefined)
  const [reading, setReading] = useState(false)
  useEffect(() => {
    const speech = window.speechSynthesis
    if (!speech) return setVoice(null)
    const look = (last: boolean) => {
      const found = bestVoice(speech.getVoices())
      if (found || last) setVoice(found)
    }
    const changed = () => look(false)
    look(false)
    const timer = setTimeout(() => look(true), patience)
    speech.addEventListener?.('voiceschanged', changed)
    return () => {
      clearTimeout(timer)
      speech.removeEventListener?.('voiceschanged', changed)
      speech.cancel()
    }
  }, [])
  const read = useCallback(() => {
    if (!voice) return
    const said = new SpeechSynthesisUtterance(sayable(text))
    said.voice = voice
    said.lang = voice.lang
    said.rate = slowly
    said.onend = said.onerror = () => setReading(false)
    window.speechSynthesis.cancel()
    window.speechSynthesis.speak(said)
    setReading(true)
  }, [voice, text])
  const stop = useCallback(() => {
    window.speechSynthesis?.cancel()
    setReading(false)
  }, [])
  return { can: voice === undefined ? null : voice !== null, reading, read, stop }
}
