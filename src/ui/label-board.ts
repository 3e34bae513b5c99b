import type { LabelId } from '#src/story/labels.ts'

/** A named thing on the screen: CSS pixels of the page. */
export interface LabelAnchor {
  id: LabelId
  x: number
  y: number
  isVisible: boolean
}

/** Where the picture tells the page, once a frame, where its named things are. Anchors are reused: copy what you keep. */
export interface LabelBoard {
  /** Called by the picture. */
  show(anchors: readonly LabelAnchor[]): void
  /** @returns the function that ends it. */
  listen(listener: (anchors: readonly LabelAnchor[]) => void): () => void
  /** The visible thing nearest to a point, no farther than a finger's breadth; null where there is none. */
  nearest(x: number, y: number): LabelId | null
}

/** CSS pixels within which a click means a thing. */
const usualReach = 28

export function createLabelBoard(reach = usualReach): LabelBoard {
  let latest: readonly LabelAnchor[] = []
  const listeners = new Set<(anchors: readonly LabelAnchor[]) => void>()
  return {
    show(anchors) {
      latest = anchors
      for (const listener of listeners) listener(anchors)
    },
    listen(listener) {
      listeners.add(listener)
      listener(latest)
      return () => listeners.delete(listener)
    },
    nearest(x, y) {
      let best: LabelId | null = null
      let distance = reach
      for (const anchor of latest) {
        const away = Math.hypot(anchor.x - x, anchor.y - y)
        if (!anchor.isVisible || away > distance) continue
        best = anchor.id
        distance = away
      }
      return best
    },
  }
}
