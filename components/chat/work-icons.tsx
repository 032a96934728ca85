import { Line } from '../ui/icon'

/* Of people at work: what stands on and under messages where a client has more than talk. 24 grid, 1.6 line, round ends. */
export const workDrawings = {
  bell: <><path d="M7 16.500v-5a5 5 0 0 1 10 0v5l1.500 2h-13ZM10.500 21h3M12 6.500v-2" /><path d="M3.500 9a8 8 0 0 1 2.300-4.500M20.500 9a8 8 0 0 0-2.300-4.500" /></>,
  thread: <><path d="M4 4.500h12v8H9.500L6.500 15v-2.500H4Z" /><path d="M19.500 9.500v8h-2.500V20l-3-2.500h-3" /></>,
  lock: <><rect x="5.500" y="11" width="13" height="9" rx="2" /><path d="M8.500 11V8a3.500 3.500 0 0 1 7 0v3" /></>,
  comment: <path d="M4 5.500h16V16h-8l-4 3.500V16H4ZM8 9.500h8M8 12.500h5" />,
  ballot: <><path d="M4 12.500v7h16v-7M4 12.500l2-3.500h2M20 12.500 18 9h-2M8 12.500h8" /><path d="M8.500 12.500v-8h7v8M10.300 8l1.400 1.400 2.200-2.400" /></>,
  stamp: <path d="M9.500 12.500c.8-2.500-1-3.500-1-5.500a3.500 3.500 0 0 1 7 0c0 2-1.800 3-1 5.500h3a2 2 0 0 1 2 2v2h-15v-2a2 2 0 0 1 2-2ZM5.500 20h13" />,
  calendar: <><rect x="4" y="5.500" width="16" height="14.500" rx="2" /><path d="M4 10h16M8 3.500v4M16 3.500v4" /></>,
  record: <path d="M5 4.500h14v11H11L7.500 18.500v-3H5ZM8.500 8.500h7M8.500 11.700h4.500" />,
  video: <><rect x="3.500" y="7" width="11.500" height="10" rx="2" /><path d="m15 11 5.500-3v8L15 13" /></>,
  missed: <><path d="M6.500 4 9 4.500l1 4-2 1.700a12 12 0 0 0 5.800 5.800l1.700-2 4 1 .5 2.500a2 2 0 0 1-2 2C10.500 19.500 4.500 13.500 4.500 6a2 2 0 0 1 2-2Z" /><path d="m15 4.500 5 5M20 4.500l-5 5" /></>,
} as const

export type WorkIconName = keyof typeof workDrawings

/** One of these by its name. */
export const WorkIcon = ({ name, size = 16, className = '' }: { name: WorkIconName; size?: number; className?: string }) => <Line size={size} className={className}>{workDrawings[name]}</Line>
