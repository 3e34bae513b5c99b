import type { ClearMiddle } from '#src/ui/clear-middle.ts'

/**
 * What an exhibit leaves clear. Upright, words stand above the picture and hands below it; sideways both at its left, and numbers
 * at the lower right.
 */
export function findClearMiddle(exhibit: ParentNode, width: number, height: number): ClearMiddle {
  const box = (selector: string) => exhibit.querySelector(selector)?.getBoundingClientRect()
  const panel = box('.exhibit-panel')
  const actions = box('.actions')
  const numbers = box('.numbers')
  if (!panel || width === 0 || height === 0) return { right: 0, down: 0, clear: 1 }
  if (width > height) {
    const bottom = numbers && numbers.left > panel.right ? numbers.top : height
    const covered = panel.right / width
    return { right: covered / 2, down: bottom / height / 2 - 0.5, clear: 1 - covered }
  }
  const top = box('.words')?.bottom ?? 0
  const bottom = Math.min(numbers?.top ?? height, actions?.top ?? height)
  return { right: 0, down: (top + bottom) / height / 2 - 0.5, clear: 1 }
}
