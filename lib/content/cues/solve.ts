/** Solves a symmetric positive definite system by Cholesky's decomposition. */
export function solve(matrix: number[][], target: number[]): number[] {
  const size = target.length
  const lower = Array.from({ length: size }, () => new Float64Array(size))
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]?.[column] ?? 0
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k)
      const cells = lower[row]
      if (cells) cells[column] = row === column ? Math.sqrt(sum) : sum / at(column, column)
    }
  }
  const half: number[] = []
  for (let row = 0; row < size; row++) half[row] = ((target[row] ?? 0) - half.reduce((sum, value, k) => sum + at(row, k) * value, 0)) / at(row, row)
  const found = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    const rest = found.reduce((sum, value, k) => (k > row ? sum + at(k, row) * value : sum), 0)
    found[row] = ((half[row] ?? 0) - rest) / at(row, row)
  }
  return found
}
