import { createContext, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Session, SessionState } from '#src/session/session.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** What every part of the interface may reach. */
export interface InterfaceParts {
  readonly session: Session
  readonly scene: StoreApi<SceneControls>
}

export const InterfaceContext = createContext<InterfaceParts | null>(null)

function useParts(): InterfaceParts {
  const parts = useContext(InterfaceContext)
  if (!parts) throw new Error('A part of the interface was rendered outside of <Interface>.')
  return parts
}

export function useSession(): Session {
  return useParts().session
}

/** A slice of the run's slow state; re-renders only when the slice changes. */
export function useSessionState<Slice>(select: (state: SessionState) => Slice): Slice {
  return useStore(useParts().session.store, select)
}

export function useScene<Slice>(select: (state: SceneControls) => Slice): Slice {
  return useStore(useParts().scene, select)
}

/** Whether the page is at least so wide, in CSS pixels; follows rotation and zoom. */
export function useIsWide(pixels: number): boolean {
  const query = window.matchMedia(`(min-width: ${pixels}px)`)
  return useSyncExternalStore(
    (notify) => {
      query.addEventListener('change', notify)
      return () => query.removeEventListener('change', notify)
    },
    () => query.matches,
  )
}
