import { expect, test } from 'vitest'
import { findClearMiddle } from '#src/kiosk/find-clear-middle.ts'

type Box = Partial<Record<'left' | 'right' | 'top' | 'bottom', number>>

/** An exhibit whose parts stand where they are said to. */
function laidOut(boxes: Readonly<Record<string, Box>>): ParentNode {
  const querySelector = (selector: string) => {
    const box = boxes[selector]
    return box ? { getBoundingClientRect: () => box } : null
  }
  return { querySelector } as unknown as ParentNode
}

test('upright, the picture’s middle is between the words and whatever comes first below them', () => {
  const panel = { right: 1080 }
  const words = { bottom: 400 }
  const bare = laidOut({ '.exhibit-panel': panel, '.words': words, '.actions': { top: 1200 } })
  expect(findClearMiddle(bare, 1080, 1920)).toEqual({ right: 0, down: 800 / 1920 - 0.5, clear: 1 })
  const counted = laidOut({
    '.exhibit-panel': panel,
    '.words': words,
    '.actions': { top: 1200 },
    '.numbers': { top: 1000 },
  })
  expect(findClearMiddle(counted, 1080, 1920).down).toBeCloseTo(700 / 1920 - 0.5)
})

test('sideways, it is right of the panel, and above numbers that stand there', () => {
  const panel = { right: 900 }
  expect(findClearMiddle(laidOut({ '.exhibit-panel': panel }), 1920, 1080)).toEqual({
    right: 900 / 1920 / 2,
    down: 0,
    clear: 1 - 900 / 1920,
  })
  const counted = laidOut({ '.exhibit-panel': panel, '.numbers': { left: 1100, top: 700 } })
  expect(findClearMiddle(counted, 1920, 1080).down).toBeCloseTo(350 / 1080 - 0.5)
})

test('where nothing stands yet, it is the display’s own', () => {
  expect(findClearMiddle(laidOut({}), 1080, 1920)).toEqual({ right: 0, down: 0, clear: 1 })
})
