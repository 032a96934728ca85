import 'server-only'
import { z } from 'zod'

export const insightsQuery = z.object({
  view: z.enum(['cohorts', 'norms', 'trend', 'choices']), language: z.enum(['en', 'zh']).default('en'),
  scenario: z.string().max(64).optional().describe('Of `choices`: its slug.'),
  cohort: z.string().max(64).optional(), module: z.string().max(64).optional(), weeks: z.string().max(4).optional().describe('4, 8 or 12.'), norm: z.string().max(64).optional().describe('Of `trend`.'),
})
