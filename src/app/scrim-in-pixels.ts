import type { ScrimShape } from '#src/scene/stage/create-scrim.ts'
import type { ScrimEdges } from '#src/ui/scene-controls.ts'

/** The darkness that panels want, in CSS pixels and the page's own colour, as `root` has them now. */
export function scrimInPixels(edges: ScrimEdges, root: Element): ScrimShape {
  const style = getComputedStyle(root)
  const rem = Number.parseFloat(style.fontSize)
  const [red = 0, green = 0, blue = 0] = style.getPropertyValue('--shade').trim().split(' ').map(Number)
  const widen = (edge: ScrimEdges['left']) => edge.map(([at, dark]) => [at * rem, dark] as const)
  return {
    color: [red / 255, green / 255, blue / 255],
    left: widen(edges.left),
    right: widen(edges.right),
    top: widen(edges.top),
    bottom: widen(edges.bottom),
  }
}
