import { finishCompanySignIn } from '@/lib/auth'

/** Where a company's provider sends people back to; nothing else of next-auth is open. */
export async function GET(request: Request, { params }: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const { nextauth } = await params
  return nextauth.join('/') === 'callback/company' ? finishCompanySignIn(request) : new Response(null, { status: 404 })
}
