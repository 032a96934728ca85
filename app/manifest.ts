import type { MetadataRoute } from 'next'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: '入群 Rùqún', short_name: '入群', start_url: '/', display: 'standalone', lang: 'zh-Hans', background_color: '#f7f4ed', theme_color: '#f7f4ed',
    description: 'Rehearse the Chinese group chat before you walk into it. 进群之前，先练一遍。',
    icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }, { src: '/icon-512.png', sizes: '512x512', type: 'image/png' }, { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }],
  }
}
