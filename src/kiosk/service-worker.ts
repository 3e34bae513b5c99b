/**
 * Keeps the page usable without a network. One cache holds one whole version: it is filled completely or not used, a newer one
 * waits beside it until the page says that nobody is there, and no answer ever mixes two.
 *
 * Written by hand, because it is all that the page needs: vite-plugin-pwa would bring 340 packages and a second bundler.
 */
interface OfflineEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface OfflineScope {
  readonly location: Location
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', hear: (event: OfflineEvent) => void): void
  addEventListener(name: 'fetch', hear: (event: FetchEvent) => void): void
  addEventListener(name: 'message', hear: (event: MessageEvent) => void): void
}

/** The build writes it: a name for the whole, and every file of it. */
interface OfflinePlan {
  readonly version: string
  readonly files: readonly string[]
}

const scope = self as unknown as OfflineScope
const plan = JSON.parse('OFFLINE_PLAN') as OfflinePlan
const family = 'spinescope-'
const cacheName = family + plan.version

scope.addEventListener('install', (event) => event.waitUntil(keepAll()))
scope.addEventListener('activate', (event) => event.waitUntil(forgetOthers()))
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting()
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const isOwn = new URL(request.url).origin === scope.location.origin
  if (request.method === 'GET' && isOwn) event.respondWith(answer(request))
})

/** One file that cannot be had, and there is no new version. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll(plan.files.map((path) => new Request(path, { cache: 'reload' })))
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(family) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await scope.clients.claim()
}

/** Scripts are asked for with an `Origin`, by which servers vary an answer that is the same all the same. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request)
}
