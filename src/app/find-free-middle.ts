import type { ClearMiddle } from '#src/ui/clear-middle.ts'

/** Farther up and the subject would leave the picture. */
const highest = 0.3

/**
 * Width by height that stays clear on a wide page at least, panels or not: views that fit there stay as large as they are, and broad
 * ones do not get lost between panels that one can look through.
 */
const leastClear = 1.25

/**
 * On a narrow page, what its sheets leave free; on a wide one, how much its two columns do, which are nearly as broad as each
 * other and leave the middle where it is. Null where there are none. `subject`: how much of a tall picture's height its subject takes; where less is
 * free, it is drawn smaller, though never below half.
 */
export function findFreeMiddle(
  page: ParentNode,
  width: number,
  height: number,
  subject = 0,
): ClearMiddle | null {
  const box = (part: string) => page.querySelector(`.interface${part}`)?.getBoundingClientRect()
  if (width === 0 || height === 0) return null
  const [left, right] = [box('.wide .left'), box('.wide .right')]
  if (left && right) {
    const clear = Math.max((right.left - left.right) / width, (leastClear * height) / width)
    return { right: 0, down: 0, clear: Math.min(1, clear) }
  }
  const [top, foot] = [box('.narrow .top'), box('.narrow .stage-foot')]
  const [views, sheet] = [box('.narrow .views'), box('.narrow .sheet')]
  if (!top || !foot) return null
  // A phone on its side has its sheet beside the picture.
  const isBeside = sheet !== undefined && sheet.left > width / 3
  const from = isBeside ? top.bottom : (views?.bottom ?? top.bottom)
  const down = Math.max(-highest, (from + foot.top) / 2 / height - 0.5)
  const tall = (foot.top - from) / height / subject
  return {
    right: isBeside ? (sheet.left / width - 1) / 2 : 0,
    down,
    clear: isBeside ? 1 : Math.min(1, Math.max(0.5, tall)),
  }
}
