import { useEffect, useRef } from 'react'
import type { View } from '@/engine/types'
import { Excerpt } from '../debrief/excerpt'
import { castOf, chatNamesOf, streamOf } from './course'
import type { RoomVoice } from './words'

/** All chats as one stream on the wall, large, and always at its latest line. */
export function Wall({ view, room: { voice, words } }: { view: View; room: RoomVoice }) {
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => { scroller.current?.scrollTo({ top: scroller.current.scrollHeight }) }, [view])
  return (
    <div ref={scroller} role="log" aria-label={words.chat} tabIndex={0} className="overflow-y-auto bg-wall max-desk:max-h-[50dvh] desk:h-full">
      <div className="mx-auto max-w-[36rem] p-4 [zoom:1.3] [&>div]:bg-transparent [&>div]:p-0"><Excerpt events={streamOf(view)} cast={castOf(view)} voice={voice} chats={chatNamesOf(view)} star={() => undefined} /></div>
    </div>
  )
}
