import assert from 'node:assert/strict'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { createRunState, type spineSlot } from '#src/model/run-state.ts'

/**
 * What a process of the model promises, said a second time and in another way: as the equation of its paper, which is
 * then integrated in steps too small to matter, or as a limit. `Module` is the process's own, or a mutant of it.
 */
export interface Law<Module> {
  readonly says: string
  /** @throws AssertionError where it does not hold. */
  readonly holds: (module: Module) => void
}

/** The table in base units, with nothing left that would be neutral: adding a 0 and dividing by a 1 look alike. */
export const values = { ...readParameterValues(), synapticReversal: 4 }

export type SpineNumbers = Partial<Record<keyof typeof spineSlot, number>>

/** A spine with some numbers that are not zero. */
export function spineWith(numbers: SpineNumbers, slots: typeof spineSlot): Float64Array {
  const spine = createRunState().hero.numbers
  for (const [name, value] of Object.entries(numbers)) spine[slots[name as keyof typeof spineSlot]] = value
  return spine
}

/** Equal but for a share of the larger one. */
export function near(actual: number, expected: number, share = 1e-4): void {
  assert.ok(Number.isFinite(actual), `${actual} is no number`)
  const largest = Math.max(Math.abs(actual), Math.abs(expected))
  assert.ok(Math.abs(actual - expected) <= share * largest, `${actual} is not ${expected}`)
}

const parts = 4000

/** dy/dt followed for a while by the midpoint rule. @returns where it ends, and its mean on the way. */
export function follow(
  from: number,
  duration: number,
  rate: (y: number, time: number) => number,
): { readonly end: number; readonly mean: number } {
  const dt = duration / parts
  let y = from
  let sum = 0
  for (let i = 0; i < parts; i++) {
    const middle = y + (dt / 2) * rate(y, i * dt)
    y += dt * rate(middle, (i + 0.5) * dt)
    sum += middle
  }
  return { end: y, mean: sum / parts }
}
