/** Cents as "8.88". */
export const yuan = (cents: number): string => (cents / 100).toFixed(2)
