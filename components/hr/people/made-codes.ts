export type MadeCodes = { codes: { name: string; staffNumber: string; code: string }[]; numberless: number; csv: string }

/** What our API answers, as its description has it; it is shown, never kept. */
export const parseCodes = (value: unknown) => value as MadeCodes
