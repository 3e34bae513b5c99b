import type { Anchor } from '#src/ui/arrange-labels.ts'

/** Where names may point, in the coordinates of their anchors. */
export interface NamedArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Whether a thing lies where it can be named: what is beside the area lies under a panel, and a leader would cross it. */
export function liesInArea({ x, y }: Anchor, { left, right, top, bottom }: NamedArea): boolean {
  return x > left && x < right && y > top && y < bottom
}
