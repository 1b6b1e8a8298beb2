/// <reference lib="webworker" />
import { version } from '$app/env'
import { assets, immutable } from '$app/manifest'

declare const self: ServiceWorkerGlobalScope

/** Everything the planner needs without a network, in both languages; pages of others are never kept. */
const CACHE = `lotse-${version}`
const PAGES = ['', '/en'].flatMap((language) => [
  language || '/',
  ...[
    '/wege',
    '/arbeiten',
    '/arzt',
    '/schule',
    '/titel',
    '/wohnen',
    '/bleiben',
    '/lohn',
    '/deutsch',
    '/einstellen',
    '/anerkennung',
    '/brief',
    '/offline',
  ].map((path) => language + path),
])
const FILES = [...immutable, ...assets]
  .map((file) => `/${file.path.replace(/^\//, '')}`)
  .filter((path) => !/\.(woff2?|ttf)$/.test(path))

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...FILES, ...PAGES]))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((keys) => Promise.all(keys.filter((key) => key !== CACHE).map((key) => caches.delete(key))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request, url))
  else event.respondWith(caches.match(request, { ignoreSearch: false }).then((kept) => kept ?? fetch(request)))
})

/** The network first, the kept page where there is none. */
async function page(request: Request, url: URL): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const kept = await caches.match(url.pathname.replace(/\/$/, '') || '/')
    return kept ?? (await caches.match(url.pathname.startsWith('/en') ? '/en/offline' : '/offline')) ?? Response.error()
  }
}
