import { expect, test } from 'vitest'
import { findFreeMiddle } from '#src/app/free-middle.ts'

type Box = Partial<Record<'left' | 'top' | 'bottom', number>>

/** A page that has these parts of a narrow interface and no others. */
const pageOf = (parts: Readonly<Record<string, Box>>) =>
  ({
    querySelector: (selector: string) => {
      const box = parts[selector.replace('.interface.narrow ', '')]
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
  expect(findFreeMiddle(pageOf(parts), 400, 800)).toEqual({ right: 0, down: 0.35 - 0.5 })
})

test('it does not leave the picture where words take nearly all of it', () => {
  const parts = {
    '.top': { bottom: 60 },
    '.views': { bottom: 110 },
    '.stage-foot': { top: 130 },
    '.sheet': { left: 16 },
  }
  expect(findFreeMiddle(pageOf(parts), 400, 800)).toEqual({ right: 0, down: -0.25 })
})

test('on a phone on its side it moves to the left of the sheet', () => {
  const parts = {
    '.top': { bottom: 60 },
    '.views': { bottom: 60 },
    '.stage-foot': { top: 260 },
    '.sheet': { left: 600 },
  }
  expect(findFreeMiddle(pageOf(parts), 800, 400)).toEqual({ right: -0.125, down: 0.4 - 0.5 })
})

test('on a wide page, and in an exhibit, it stays', () => {
  expect(findFreeMiddle(pageOf({}), 1280, 720)).toBeNull()
})
