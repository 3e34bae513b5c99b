import type { RingLog } from '#src/kiosk/ring-log.ts'

/** What browsers have of the wake lock, which not all have. */
interface AwakeNavigator {
  readonly wakeLock?: {
    request(kind: 'screen'): Promise<{ addEventListener(name: 'release', hear: () => void): void }>
  }
}

/** Keeps the display on while the page is seen, where the browser can. It is asked again after each sleep. */
export function keepAwake(log: RingLog): void {
  const { wakeLock } = navigator as AwakeNavigator
  if (!wakeLock) {
    log.note('wake-lock', 'this browser has none: switch off the display’s sleep in the system')
    return
  }
  let isHeld = false
  const ask = async () => {
    if (isHeld || document.visibilityState !== 'visible') return
    isHeld = true
    try {
      const held = await wakeLock.request('screen')
      held.addEventListener('release', () => {
        isHeld = false
      })
    } catch (error) {
      isHeld = false
      log.note('wake-lock', String(error))
    }
  }
  document.addEventListener('visibilitychange', () => void ask())
  void ask()
}
