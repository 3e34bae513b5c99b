/** What came of a digit. */
export type PinAnswer = 'typing' | 'open' | 'wrong' | 'locked'

/** Wrong tries until the lock waits, and for how many seconds. */
const mostWrong = 3
const lockedFor = 60

/** A PIN that keeps visitors out. It stands in the page's address, so it keeps no attacker out. */
export interface PinLock {
  readonly typed: number
  type(digit: string): PinAnswer
  delete(): void
  pass(seconds: number): void
}

export function createPinLock(pin: string): PinLock {
  let typed = ''
  let wrong = 0
  let waits = 0
  return {
    get typed() {
      return typed.length
    },
    type(digit) {
      if (waits > 0) return 'locked'
      typed += digit
      if (typed.length < pin.length) return 'typing'
      const isRight = typed === pin && pin !== ''
      typed = ''
      wrong = isRight ? 0 : wrong + 1
      if (isRight) return 'open'
      if (wrong < mostWrong) return 'wrong'
      wrong = 0
      waits = lockedFor
      return 'locked'
    },
    delete() {
      typed = typed.slice(0, -1)
    },
    pass(seconds) {
      waits = Math.max(0, waits - Math.min(Math.max(seconds, 0), 1))
    },
  }
}
