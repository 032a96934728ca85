type Asked = { module?: string; cohort?: string; mode?: 'practice' | 'assessment' }

/** HR's pages, from the address of the overview. What is asked for fills a form in ahead. */
export const assignTo = (home: string, asked: Asked = {}) => `${home}/assignments/new?${new URLSearchParams(asked)}`
export const taskAt = (home: string, id: string) => `${home}/assignments/${id}`
export const remindAt = (home: string, id: string) => `${taskAt(home, id)}/remind`
export const peopleAt = (home: string) => `${home}/people`
export const normsAt = (home: string, asked: Record<string, string> = {}) => `${home}/norms${Object.keys(asked).length > 0 ? `?${new URLSearchParams(asked)}` : ''}`
export const choicesAt = (home: string, scenario?: string, cohort?: string) => `${home}/choices${scenario ? `/${scenario}` : ''}${cohort ? `?${new URLSearchParams({ cohort })}` : ''}`
