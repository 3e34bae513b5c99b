import type { RingLog } from '#src/kiosk/ring-log.ts'

/** Keeps the whole page on this machine, and newer versions of it ready. */
export interface OfflineKeeper {
  /** Nobody is there: a newer version that is complete takes over now, and another one may be looked for. */
  rest(): void
}

/** Seconds between two looks at whether the server has a newer version. */
const lookEvery = 600

export function keepOffline(log: RingLog, now: () => number): OfflineKeeper {
  const { serviceWorker } = navigator
  // Without it (development, plain http on another host) the page needs its server.
  if (!serviceWorker || import.meta.env.DEV) return { rest: () => undefined }
  let registration: ServiceWorkerRegistration | null = null
  let looked = now()
  let isTakingOver = false
  const refuse = (error: unknown) => log.note('offline', String(error))
  serviceWorker.register('service-worker.js', { updateViaCache: 'none' }).then((made) => {
    registration = made
  }, refuse)
  serviceWorker.addEventListener('controllerchange', () => {
    // Parts of the old version that were not loaded yet are gone: the page becomes the new one as a whole.
    if (isTakingOver) window.location.reload()
  })
  return {
    rest() {
      if (!registration) return
      if (registration.waiting) {
        isTakingOver = true
        log.note('update', 'a newer version takes over')
        registration.waiting.postMessage('take-over')
      } else if (now() - looked > lookEvery) {
        looked = now()
        // Without a network the present version goes on.
        registration.update().catch(() => undefined)
      }
    },
  }
}
