import { describe, expect, it } from 'vitest'
import type { Quality } from '#src/scene/actor.ts'
import { createTierChoice, type Pace } from '#src/scene/stage/tier-choice.ts'

function tierAfter(paces: readonly Pace[], first: Quality): Quality {
  const choice = createTierChoice()
  return paces.reduce((tier, pace) => choice.fit(pace, tier), first)
}

describe('the tier that the pace chooses', () => {
  it('stays at medium however long pictures come quickly', () => {
    expect(tierAfter(Array(50).fill('quick'), 'medium')).toBe('medium')
  })

  it('stays at low however long they come slowly, and then still goes up where they come quickly', () => {
    expect(tierAfter(Array(50).fill('slow'), 'low')).toBe('low')
    expect(tierAfter([...Array<Pace>(50).fill('slow'), 'quick'], 'low')).toBe('medium')
  })

  it('goes down and up once, and settles at low where it would go up again', () => {
    expect(tierAfter(['slow', 'quick'], 'medium')).toBe('medium')
    expect(tierAfter(['slow', 'quick', 'slow', 'quick', 'quick'], 'medium')).toBe('low')
  })

  it('never is high, which is for those who ask for it', () => {
    expect(tierAfter(['quick'], 'high')).toBe('medium')
    expect(tierAfter(['slow'], 'high')).toBe('low')
  })
})

describe('pictures that take far too long', () => {
  it('say so when three come in a row, and again three later', () => {
    const { isFarTooMuch } = createTierChoice()
    expect([0.4, 0.4, 0.4, 0.4, 0.4, 0.4].map(isFarTooMuch)).toEqual([false, false, true, false, false, true])
  })

  it('say nothing where a quick one comes between them: that is a hitch', () => {
    const { isFarTooMuch } = createTierChoice()
    expect([2, 2, 0.02, 2, 2, 0.24, 2].map(isFarTooMuch)).not.toContain(true)
  })
})
