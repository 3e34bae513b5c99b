import type { StoreApi } from 'zustand/vanilla'
import type { Session } from '#src/session/session.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { ShareDesk } from '#src/ui/share-desk.ts'

/** Keeps the address such that a reload, or whoever gets it, sees the same thing. */
export interface AddressKeeper {
  /** Lets wall seconds pass; called once a frame. */
  pass(seconds: number): void
}

/** The address follows when nothing has changed for a moment, or, while the run plays, every now and then. */
const quietSeconds = 0.6
const longestWait = 4

/** A server never sees what stands after `#`, so its length is no matter; a browser's patience ends somewhere. */
const longestLink = 60_000

/** What a link to a run has after `#`; null where an address has none. */
export function linkIn(hash: string): string | null {
  return hash.startsWith('#run=') ? hash.slice('#run='.length) : null
}

/** `began` resolves when what the address asked for stands there: only what changes from then on is written. */
export function keepAddress(
  session: Session,
  scene: StoreApi<SceneControls>,
  share: ShareDesk,
  began: Promise<unknown>,
): AddressKeeper {
  let hasBegun = false
  let hasChanged = false
  let isWriting = false
  let quiet = 0
  let waited = 0
  let written = ''

  void began.then(async () => {
    written = await share.writeLink()
    hasBegun = true
  })
  const note = () => {
    if (!hasChanged) waited = 0
    hasChanged = true
    quiet = 0
  }
  session.store.subscribe(note)
  scene.subscribe((now, before) => {
    const { shot, trueScale, labels } = now
    if (shot !== before.shot || trueScale !== before.trueScale || labels !== before.labels) note()
  })
  window.addEventListener('hashchange', () => {
    const link = linkIn(window.location.hash)
    if (link !== null && link !== written) void share.openLink(link)
  })

  async function write(): Promise<void> {
    const link = await share.writeLink()
    if (link === written) return
    written = link
    const { pathname, search } = window.location
    const hash = link.length > longestLink ? '' : `#run=${link}`
    window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`)
  }

  return {
    pass(seconds) {
      quiet += seconds
      waited += seconds
      const isDue = hasChanged && (quiet >= quietSeconds || waited >= longestWait)
      const { status, replayingTo } = session.store.getState()
      // A run that is still being computed again would be kept half.
      if (!isDue || !hasBegun || isWriting || status !== 'ready' || replayingTo !== null) return
      hasChanged = false
      isWriting = true
      void write().finally(() => {
        isWriting = false
      })
    },
  }
}
