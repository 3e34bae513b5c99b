import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { SceneControls } from '#src/ui/scene-controls.ts'

/** A still of the synapse, shown until the first living picture and instead of it where there can be none. */
export function Poster({ scene, alt }: { scene: StoreApi<SceneControls>; alt: string }) {
  const isNeeded = useStore(scene, (state) => !state.isReady || state.obstacle !== null)
  return isNeeded ? <img className="poster" src={`${import.meta.env.BASE_URL}poster.jpg`} alt={alt} /> : null
}
