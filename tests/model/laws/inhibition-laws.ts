import assert from 'node:assert/strict'
import { cellSlot, createRunState } from '#src/model/run-state.ts'
import { type Law, near, values } from '#tests/model/laws/law.ts'

const parts = 20_000

/** The level's course by its two exponentials; scaled so that it peaks at 1. */
function course(time: number): number {
  const level = (t: number) => Math.exp(-t / values.gabaBDecay) - Math.exp(-t / values.gabaBRise)
  let peak = 0
  for (let i = 0; i < parts; i++) peak = Math.max(peak, level((i / parts) * 1000))
  return level(time) / peak
}

const conductanceAt = (active: number) =>
  values.gabaBConductance / (1 + (values.gabaBHalf / active) ** values.gabaBPower)
const leftAt = (active: number) =>
  1 - (values.autoreceptorCeiling * active) / (active + values.autoreceptorHalf)

export const gabaBLaws: Law<typeof import('#src/model/processes/activate-gaba-b-receptors.ts')>[] = [
  {
    says: 'a full volley activates 1 at most, 139 ms after it, as slow IPSPs were measured',
    holds({ reachGabaB, openGabaBChannels, gabaLeft }) {
      const cell = cellWith({})
      reachGabaB(values, cell, 1)
      near(gabaLeft(values, cell), 1)
      let [peak, at, least] = [0, 0, 1]
      for (let time = 1; time < 1000; time++) {
        const open = openGabaBChannels(values, cell, 1)
        if (open > peak) [peak, at] = [open, time - 0.5]
        least = Math.min(least, gabaLeft(values, cell))
      }
      assert.ok(Math.abs(at - 139) < 3, `the peak is at ${at} ms`)
      near(peak, conductanceAt(1), 1e-3)
      near(least, leftAt(1), 1e-3)
    },
  },
  {
    says: 'while G proteins are active, inhibition frees less GABA, and half a second later still',
    holds({ reachGabaB, openGabaBChannels, gabaLeft }) {
      const cell = cellWith({})
      reachGabaB(values, cell, 0.7)
      openGabaBChannels(values, cell, 500)
      near(gabaLeft(values, cell), leftAt(0.7 * course(500)), 1e-3)
    },
  },
  {
    says: 'volleys add up, and a burst opens far more channels than a volley',
    holds({ reachGabaB, openGabaBChannels }) {
      const open = (gaba: number) => {
        const cell = cellWith({})
        reachGabaB(values, cell, gaba / 2)
        reachGabaB(values, cell, gaba / 2)
        openGabaBChannels(values, cell, 139)
        return openGabaBChannels(values, cell, 0.01)
      }
      near(open(0.4), conductanceAt(0.4), 1e-3)
      near(open(1.2), conductanceAt(1.2), 1e-3)
      assert.ok(open(1.2) > 10 * open(0.4))
    },
  },
  {
    says: 'a step sees the mean of the way',
    holds({ openGabaBChannels }) {
      const [rise, decay, dt] = [1, 2.2, 3]
      const cell = cellWith({ gabaBRise: rise, gabaBDecay: decay })
      const active = (t: number) =>
        decay * Math.exp(-t / values.gabaBDecay) - rise * Math.exp(-t / values.gabaBRise)
      const middle = conductanceAt(active(dt / 2))
      near(openGabaBChannels(values, cell, dt), middle, 1e-3)
      near(cell[cellSlot.gabaBDecay]!, decay * Math.exp(-dt / values.gabaBDecay))
      near(cell[cellSlot.gabaBRise]!, rise * Math.exp(-dt / values.gabaBRise))
    },
  },
  {
    says: 'what is next to nothing is let go, and what has not risen opens nothing',
    holds({ openGabaBChannels, gabaLeft }) {
      const faint = cellWith({ gabaBRise: 1e-12, gabaBDecay: 1e-12 })
      assert.equal(openGabaBChannels(values, faint, 1), 0)
      assert.deepEqual([faint[cellSlot.gabaBRise], faint[cellSlot.gabaBDecay]], [0, 0])
      const rising = cellWith({ gabaBRise: 2, gabaBDecay: 1 })
      assert.equal(gabaLeft(values, rising), 1)
      assert.equal(openGabaBChannels(values, rising, 1), 0)
    },
  },
]

function cellWith(numbers: Partial<Record<keyof typeof cellSlot, number>>): Float64Array {
  const { cell } = createRunState()
  for (const [name, value] of Object.entries(numbers)) cell[cellSlot[name as keyof typeof cellSlot]] = value
  return cell
}
