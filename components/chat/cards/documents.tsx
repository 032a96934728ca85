/* What a file looks like by what is in it: a sheet of paper with a folded corner, drawn, in quiet colours. */
const ink = { fill: 'none', strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

const kinds = {
  table: { paper: '#DCE5DC', pen: '#4F6B55', inside: <path d="M10 18h20v15H10ZM10 23h20M10 28h20M17 18v15M23.500 18v15" /> },
  words: { paper: '#D8E0E8', pen: '#46617A', inside: <path d="M11 19h18M11 24h18M11 29h18M11 34h10" /> },
  slides: { paper: '#ECDCCB', pen: '#8A5A34', inside: <path d="M10 18h20v12H10ZM20 30v4M16 35.500h8M14 26v-3M18.500 26v-5M23 26v-2" /> },
  print: { paper: '#E9DDD8', pen: '#83534A', inside: <path d="M12 33c5-4 8-10 8-13.500 0-2-2-2-2 0 0 5 5 9.500 10 9.500 2 0 2-2 0-2-5 0-11 2-16 6Z" /> },
  pack: { paper: '#E6E0CD', pen: '#7B6A3E', inside: <path d="M20 7v3M20 13v3M20 19v3M17 25h6v7h-6ZM20 28v1.500" /> },
  other: { paper: '#E2E2DE', pen: '#62645F', inside: <path d="M11 20h18M11 26h12" /> },
} as const

const endings: [RegExp, keyof typeof kinds][] = [[/\.(xlsx?|csv|et)$/i, 'table'], [/\.(docx?|txt|md|wps)$/i, 'words'], [/\.(pptx?|key|dps)$/i, 'slides'], [/\.pdf$/i, 'print'], [/\.(zip|rar|7z|apk)$/i, 'pack']]

/** Which drawing a file's name asks for. */
export const documentKind = (name: string): keyof typeof kinds => endings.find(([ending]) => ending.test(name.trim()))?.[1] ?? 'other'

export function Document({ name }: { name: string }) {
  const { paper, pen, inside } = kinds[documentKind(name)]
  return (
    <svg width={40} height={44} viewBox="0 0 40 44" aria-hidden="true" className="drawing block flex-none">
      <path d="M6 4a2 2 0 0 1 2-2h17l9 9v29a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2Z" fill={paper} /><path d="M25 2v7a2 2 0 0 0 2 2h7" stroke={pen} {...ink} /><g stroke={pen} {...ink}>{inside}</g>
    </svg>
  )
}
