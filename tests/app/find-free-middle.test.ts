import { expect, test } from 'vitest'
import { findFreeMiddle } from '#src/app/find-free-middle.ts'

type Box = Partial<Record<'left' | 'right' | 'top' | 'bottom', number>>

/** A page that has these parts of a narrow interface and no others. */
const pageOf = (parts: Readonly<Record<string, Box>>) =>
  ({
    querySelector: (selector: string) => {
      const box = parts[selector.replace('.interface.narrow ', '').replace('.interface', '')]
      return box ? { getBoundingClientRect: () => box } : null
    },
  }) as unknown as ParentNode

test('on a phone the subject moves up to between the views and the words', () => {
  const parts = {
    '.top': { bottom: 60 },
    '.views': { bottom: 110 },
    '.stage-foot': { top: 450 },
    '.sheet': { left: 16 },
  }
  expect(findFreeMiddle(pageOf(parts), 400, 800)).toEqual({ right: 0, down: 0.35 - 0.5, clear: 1 })
})

test('it does not leave the picture where words take nearly all of it', () => {
  const parts = {
    '.top': { bottom: 60 },
    '.views': { bottom: 110 },
    '.stage-foot': { top: 130 },
    '.sheet': { left: 16 },
  }
  expect(findFreeMiddle(pageOf(parts), 400, 800)).toEqual({ right: 0, down: -0.3, clear: 1 })
  // What takes more of the height is drawn smaller, but not so small that nobody would see it.
  expect(findFreeMiddle(pageOf(parts), 400, 800, 0.04)?.clear).toBeCloseTo(0.625)
  expect(findFreeMiddle(pageOf(parts), 400, 800, 0.36)?.clear).toBe(0.5)
})

test('on a phone on its side it moves to the left of the sheet', () => {
  const parts = {
    '.top': { bottom: 60 },
    '.views': { bottom: 60 },
    '.stage-foot': { top: 260 },
    '.sheet': { left: 600 },
  }
  expect(findFreeMiddle(pageOf(parts), 800, 400)).toEqual({ right: -0.125, down: 0.4 - 0.5, clear: 1 })
})

test('between the columns of a wide page broad views have what these leave', () => {
  const parts = { '.wide .left': { right: 300 }, '.wide .right': { left: 2260 } }
  expect(findFreeMiddle(pageOf(parts), 2560, 1000)).toEqual({ right: 0, down: 0, clear: 1960 / 2560 })
})

test('they do not get lost where that is little', () => {
  const parts = { '.wide .left': { right: 300 }, '.wide .right': { left: 900 } }
  expect(findFreeMiddle(pageOf(parts), 1250, 800)).toEqual({ right: 0, down: 0, clear: 0.8 })
})

test('in an exhibit, and without panels, it stays', () => {
  expect(findFreeMiddle(pageOf({}), 1280, 720)).toBeNull()
})
