import { createContext, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { FilmDesk } from '#src/playback/film-desk.ts'
import type { Session, SessionState } from '#src/session/session.ts'
import type { Bench, BenchState } from '#src/ui/bench.ts'
import type { ChapterPlayer } from '#src/ui/chapter-player.ts'
import type { FirstLtp } from '#src/ui/first-ltp.ts'
import type { OverlayChoice } from '#src/ui/plot-overlays.ts'
import type { SceneControls } from '#src/ui/scene-controls.ts'
import type { ShareDesk, ShareState } from '#src/ui/share-desk.ts'
import type { SoundChoice } from '#src/ui/sound-choice.ts'
import type { StoryDesk } from '#src/ui/story-desk.ts'

/** What every part of the interface may reach. */
export interface InterfaceParts {
  readonly session: Session
  readonly scene: StoreApi<SceneControls>
  readonly bench: Bench
  readonly player: ChapterPlayer
  readonly story: StoryDesk
  readonly share: ShareDesk
  readonly firstLtp: FirstLtp
  readonly film: FilmDesk
  /** What is laid over the run's curves. */
  readonly overlays: StoreApi<OverlayChoice>
  readonly sound: StoreApi<SoundChoice>
}

export const InterfaceContext = createContext<InterfaceParts | null>(null)

/** Everything at once, for those who only act and show nothing. */
export function useParts(): InterfaceParts {
  const parts = useContext(InterfaceContext)
  if (!parts) throw new Error('A part of the interface was rendered outside of <Interface>.')
  return parts
}

export function useSession(): Session {
  return useParts().session
}

export function useBench(): Bench {
  return useParts().bench
}

/** A slice of the run's slow state; re-renders only when the slice changes. */
export function useSessionState<Slice>(select: (state: SessionState) => Slice): Slice {
  return useStore(useParts().session.store, select)
}

export function useBenchState<Slice>(select: (state: BenchState) => Slice): Slice {
  return useStore(useParts().bench.store, select)
}

export function useScene<Slice>(select: (state: SceneControls) => Slice): Slice {
  return useStore(useParts().scene, select)
}

export function useShareState<Slice>(select: (state: ShareState) => Slice): Slice {
  return useStore(useParts().share.store, select)
}

/** Whether a media query holds; follows rotation and zoom. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', notify)
      return () => list.removeEventListener('change', notify)
    },
    () => window.matchMedia(query).matches,
  )
}
