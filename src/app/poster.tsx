import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** A still of the synapse, shown until the first living picture and instead of it where there can be none. */
export function Poster({ scene, alt }: { scene: StoreApi<SceneControls>; alt: string }) {
  // The page came with one of its own, to be seen before any script.
  useEffect(() => document.getElementById('first-poster')?.remove(), [])
  const isNeeded = useStore(scene, (state) => !state.isReady || state.obstacle !== null)
  return isNeeded ? <img className="poster" src={`${import.meta.env.BASE_URL}poster.jpg`} alt={alt} /> : null
}
