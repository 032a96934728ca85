/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startServing } = await import('@/lib/api/start')
  startServing()
  const { startWorker } = await import('@/lib/jobs/start')
  startWorker()
}
