import { expect, test } from 'vitest'
import { drawToKeep } from '#src/scene/stage/draw-to-keep.ts'

const context = (isLost: boolean) => ({ isContextLost: () => isLost })

test('a picture that is drawn is drawn', () => {
  let drawn = 0
  drawToKeep(context(false), () => drawn++)
  expect(drawn).toBe(1)
})

test('a lost context is a sentence, whether drawing failed by it or not', () => {
  expect(() => drawToKeep(context(true), () => undefined)).toThrow('took the picture away')
  const fail = () => {
    throw new TypeError('object null is not iterable')
  }
  expect(() => drawToKeep(context(true), fail)).toThrow('took the picture away')
  expect(() => drawToKeep(context(false), fail)).toThrow('not iterable')
})
