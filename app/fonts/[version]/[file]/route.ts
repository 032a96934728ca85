import { stylesheet, version } from '../../address'
import { fileNames, readChunk, readStylesheet } from '../../faces'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await fileNames()).map((file) => ({ version, file }))
}

const kept = { 'cache-control': 'public, max-age=31536000, immutable' }

/** The vendored Chinese faces, for machines that have none. Written out at build time. */
export async function GET(_request: Request, { params }: { params: Promise<{ version: string; file: string }> }) {
  const { file } = await params
  if (file === stylesheet) return new Response(await readStylesheet(), { headers: { ...kept, 'content-type': 'text/css; charset=utf-8' } })
  const chunk = await readChunk(file)
  return chunk ? new Response(chunk, { headers: { ...kept, 'content-type': 'font/woff2' } }) : new Response(null, { status: 404 })
}
