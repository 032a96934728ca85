import { contentCheck } from '@/lib/content/check/main'

process.exitCode = contentCheck(process.argv.slice(2), process.cwd(), console.log, console.error)
