import { contentCheck } from '@/lib/content/check/main'
import { git } from './content-git'

process.exitCode = contentCheck(process.argv.slice(2), { root: process.cwd(), out: console.log, err: console.error, git })
