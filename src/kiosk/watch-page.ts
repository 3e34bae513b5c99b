import type { RingLog } from '#src/kiosk/ring-log.ts'
import { everyWall, wallNow } from '#src/session/wall-clock.ts'

export interface PageWatch {
  /** Loads the page again, once: the last way out of a failure. A page that is young waits, so that reloading cannot race. */
  reload(reason: string): void
  /** Called once an animation frame. */
  pass(seconds: number): void
}

/** A page is at least this old before it gives way to a new one, s. */
const leastAge = 30
/** So many faults within a few seconds mean that the page does not get on. */
const mostFaults = 40
const faultsFadeIn = 10
/** Without a picture for so long, s, although the page is seen, the drawing hangs. */
const mostStill = 20
const heartbeat = 2

/** Writes down every fault of the page that nobody caught. Visitors see none of them. */
export function watchPage(log: RingLog): PageWatch {
  const opened = wallNow()
  let wanted: string | null = null
  let isLeaving = false
  let faults = 0
  let still = 0
  // While it goes down: a file that cannot be loaded is told to its element only.
  window.addEventListener(
    'error',
    (event) => {
      event.preventDefault()
      faults++
      log.note('error', event.message || `a file could not be loaded: ${nameOf(event.target)}`)
    },
    { capture: true },
  )
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault()
    log.note('error', String(event.reason))
  })
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    log.note('policy', `${effectiveDirective} ${blockedURI}`)
  })
  everyWall(heartbeat, () => {
    still = document.visibilityState === 'visible' ? still + heartbeat : 0
    if (still > mostStill) ask(`no picture for ${still} s`)
    leaveWhenOldEnough()
  })

  return {
    reload: ask,
    pass(seconds) {
      still = 0
      faults = Math.max(0, faults - (mostFaults / faultsFadeIn) * Math.min(seconds, 1))
      if (faults > mostFaults) ask('too many faults')
    },
  }

  function ask(reason: string): void {
    if (wanted === null) log.note('reload', reason)
    wanted ??= reason
    leaveWhenOldEnough()
  }

  function leaveWhenOldEnough(): void {
    if (wanted === null || isLeaving || wallNow() - opened < leastAge) return
    isLeaving = true
    window.location.reload()
  }
}

function nameOf(target: EventTarget | null): string {
  return target instanceof HTMLElement ? (target.getAttribute('src') ?? target.tagName) : 'unknown'
}
