import { describe, expect, test } from 'vitest'
import { createPinLock } from '#src/kiosk/pin-lock.ts'
import { createSecretGesture } from '#src/kiosk/secret-gesture.ts'

describe('the hidden gesture', () => {
  const touchCorner = (gesture: ReturnType<typeof createSecretGesture>) => gesture.touch(20, 20, 1080, 1920)

  test('is seven touches of the corner within five seconds', () => {
    const gesture = createSecretGesture()
    for (let i = 0; i < 6; i++) expect(touchCorner(gesture)).toBe(false)
    expect(touchCorner(gesture)).toBe(true)
    expect(touchCorner(gesture)).toBe(false)
  })

  test('is not a visitor who strokes the display, nor one who is slow', () => {
    const gesture = createSecretGesture()
    for (let i = 0; i < 30; i++) {
      expect(touchCorner(gesture)).toBe(false)
      if (i % 3 === 2) gesture.touch(500, 900, 1080, 1920)
    }
    for (let i = 0; i < 30; i++) {
      expect(touchCorner(gesture)).toBe(false)
      gesture.pass(1)
    }
  })
})

describe('the PIN', () => {
  const type = (lock: ReturnType<typeof createPinLock>, digits: string) =>
    [...digits].map((digit) => lock.type(digit)).at(-1)

  test('opens, and forgets a digit that is taken back', () => {
    const lock = createPinLock('4711')
    type(lock, '471')
    lock.type('2')
    lock.type('4')
    lock.delete()
    expect(lock.typed).toBe(0)
    expect(type(lock, '4711')).toBe('open')
  })

  test('after three wrong ones waits a minute, also for the right one', () => {
    const lock = createPinLock('4711')
    expect(type(lock, '0000')).toBe('wrong')
    expect(type(lock, '1111')).toBe('wrong')
    expect(type(lock, '2222')).toBe('locked')
    expect(type(lock, '4711')).toBe('locked')
    for (let i = 0; i < 61; i++) lock.pass(1)
    expect(type(lock, '4711')).toBe('open')
  })

  test('none opens nothing', () => {
    const lock = createPinLock('')
    expect(lock.type('1')).not.toBe('open')
  })
})
