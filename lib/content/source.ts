export type Place = { line: number; column: number }

/** A file as text in which every offset has a line and a column, both from 1. */
export type Source = { file: string; text: string; place(offset: number): Place; lineStart(line: number): number }

export const readSource = (file: string, text: string): Source => {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  const lineStart = (line: number) => starts[line - 1] ?? text.length
  return {
    file,
    text,
    lineStart,
    place(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
    },
  }
}
