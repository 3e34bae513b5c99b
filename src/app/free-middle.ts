/** Where the middle of what is seen stands, in shares of the window's width and height beside the window's own. */
export interface FreeMiddle {
  readonly right: number
  readonly down: number
}

/** Farther up and the subject would leave the picture. */
const highest = 0.25

/** On a narrow page, the middle of what its sheets leave free; null on another one, whose middle is free. */
export function findFreeMiddle(page: ParentNode, width: number, height: number): FreeMiddle | null {
  const box = (part: string) => page.querySelector(`.interface.narrow ${part}`)?.getBoundingClientRect()
  const [top, views, foot, sheet] = [box('.top'), box('.views'), box('.stage-foot'), box('.sheet')]
  if (!top || !foot || width === 0 || height === 0) return null
  // A phone on its side has its sheet beside the picture.
  const isBeside = sheet !== undefined && sheet.left > width / 3
  const from = isBeside ? top.bottom : (views?.bottom ?? top.bottom)
  const down = Math.max(-highest, (from + foot.top) / 2 / height - 0.5)
  return { right: isBeside ? (sheet.left / width - 1) / 2 : 0, down }
}
