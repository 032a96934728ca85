import 'server-only'
import { prisma } from './client'

/** Whether the role that serves is held by row security. It is not when it is a superuser or may bypass it: then only the first wall, the code's, stands. */
export async function wallHolds(): Promise<boolean> {
  const [role] = await prisma().$queryRaw<{ passes: boolean }[]>`SELECT rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = current_user`
  return role?.passes === false
}
