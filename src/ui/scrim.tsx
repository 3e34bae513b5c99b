import { useEffect } from 'react'
import type { ScrimEdges } from '#src/ui/scene-controls.ts'
import { useMedia, useScene } from '#src/ui/use-interface.ts'

/** For the words of each layout, the middle left free for the picture. */
const layouts: Readonly<Record<'wide' | 'narrow' | 'sideways', ScrimEdges>> = {
  wide: {
    left: [
      [0, 0.92],
      [15.5, 0.74],
      [21, 0],
    ],
    right: [
      [0, 0.9],
      [17, 0.6],
      [23, 0],
    ],
    top: [
      [0, 0.88],
      [3.25, 0.55],
      [6, 0],
    ],
    bottom: [
      [0, 0.95],
      [5.5, 0.95],
      [10.5, 0.66],
      [15, 0],
    ],
  },
  narrow: {
    left: [],
    right: [],
    top: [
      [0, 0.92],
      [6.25, 0.72],
      [9, 0],
    ],
    bottom: [
      [0, 0.95],
      [12, 0.95],
      [30, 0],
    ],
  },
  sideways: {
    left: [],
    right: [],
    top: [
      [0, 0.88],
      [5, 0],
    ],
    bottom: [
      [0, 0.95],
      [4, 0.95],
      [10, 0],
    ],
  },
}

const angles = { left: 90, right: 270, top: 180, bottom: 0 } as const

/** A phone on its side, or a strongly enlarged page, as in `interface.css`. */
const sideways = '(max-height: 35rem) and (min-width: 36rem)'

/** Darkness behind the words: part of the living picture where there is one, and of the page over its still. */
export function Scrim({ isWide }: { isWide: boolean }) {
  const isSideways = useMedia(sideways)
  const isDrawn = useScene((scene) => scene.isScrimDrawn)
  const setScrim = useScene((scene) => scene.setScrim)
  const edges = layouts[isWide ? 'wide' : isSideways ? 'sideways' : 'narrow']
  useEffect(() => {
    setScrim(edges)
    return () => setScrim(null)
  }, [edges, setScrim])
  return isDrawn ? null : <div className="scrim" style={{ backgroundImage: paint(edges) }} />
}

function paint(edges: ScrimEdges): string {
  const names = Object.keys(angles) as (keyof ScrimEdges)[]
  return names
    .filter((name) => edges[name].length > 0)
    .map((name) => {
      const stops = edges[name].map(([at, dark]) => `rgb(var(--shade) / ${dark}) ${at}rem`)
      return `linear-gradient(${angles[name]}deg, ${stops.join()})`
    })
    .join()
}
