import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import { median } from '#src/cli/bench/median.ts'
import { workSecondsNow } from '#src/cli/bench/process-clock.ts'
import { drawStream } from '#src/model/draw-streams.ts'
import { createMolecularLevel, type MolecularLevel } from '#src/model/molecular-level.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { vesicleContent } from '#src/model/processes/fill-vesicle.ts'
import { normalTable, normalTableBits, normalTableMask } from '#src/numerics/normal-table.ts'

const molecules = 3000
const seed = 1
const rounds = 17
const particleStepsPerRound = 3e6
/** The model steps single molecules so far at a time, ms. */
const step = 0.01
const ticks = 10

/** Glutamate among all receptors, and the same walk in a tight loop with nothing to meet, by turns. */
export function measureMolecules(): BenchRow[] {
  const level = createSynapse()
  const walk = createPlainWalk()
  const pairs = Array.from({ length: rounds }, () => ({ ours: paceOf(level), plain: paceOf(walk) }))
  // The first rounds are still being compiled.
  const warm = pairs.slice(2)
  const ours = median(warm.map((pair) => pair.ours))
  const plain = median(warm.map((pair) => pair.plain))
  const ratio = median(warm.map((pair) => pair.ours / pair.plain))
  return [
    { name: 'molecules: 3,000 glutamate, all receptors', measured: ours / 1e6, unit: 'M steps/s' },
    { name: 'molecules: plain walk, no receptors', measured: plain / 1e6, unit: 'M steps/s' },
    { name: 'molecules: ours ÷ plain', measured: ratio, unit: '×', goal: { atLeast: 0.7 } },
  ]
}

/** Goes on for so many steps of molecules. @returns how many it took. */
type Walk = () => number

function paceOf(walk: Walk): number {
  const start = workSecondsNow()
  let taken = 0
  while (taken < particleStepsPerRound) taken += walk()
  return taken / (workSecondsNow() - start)
}

function createSynapse(): Walk {
  const values = readParameterValues({ glutamatePerVesicle: molecules / contentOfFirst() })
  const level = createMolecularLevel(seed, values)
  const rest = [7, 8, 8].map((states) => new Float64Array(states).fill(1, 0, 1))
  level.enter({
    stay: 0,
    occupancies: rest,
    ampars: values.amparCount,
    phosphorylatedFraction: 0,
    occupiedFraction: 0,
    voltage: values.restingPotential,
    releases: [],
  })
  level.release(0)
  const full = level.save()
  return () => advanceFull(level, full, values.restingPotential)
}

/** The first vesicle's content relative to the mean vesicle's. */
function contentOfFirst(): number {
  const mean = readParameterValues()
  return vesicleContent(mean, seed, 0, drawStream.vesicleContent) / mean.glutamatePerVesicle
}

/** Molecules leave: where a third of them has gone, it starts again. */
function advanceFull(
  level: MolecularLevel,
  full: ReturnType<MolecularLevel['save']>,
  voltage: number,
): number {
  if (level.state.glutamate.count < (2 / 3) * full.glutamate.count) level.restore(full)
  const before = level.state.glutamate.count
  level.advance(step, voltage)
  return (ticks * (before + level.state.glutamate.count)) / 2
}

/** Gaussian steps from the model's own table, the height mirrored between two walls, and nothing else. */
function createPlainWalk(): Walk {
  const x = new Float64Array(molecules)
  const z = new Float64Array(molecules)
  const height = new Float64Array(molecules)
  let latest: number = seed
  const walkOnce = () => {
    let word = latest | 0
    for (let i = 0; i < molecules; i++) {
      word ^= word << 13
      word ^= word >>> 17
      word ^= word << 5
      x[i]! += 0.026 * normalTable[word & normalTableMask]!
      z[i]! += 0.026 * normalTable[(word >>> normalTableBits) & normalTableMask]!
      word ^= word << 13
      word ^= word >>> 17
      word ^= word << 5
      let to = Math.abs(height[i]! + 0.026 * normalTable[word & normalTableMask]!)
      if (to > 0.02) to = Math.max(0, 0.04 - to)
      height[i] = to
    }
    latest = word
  }
  return () => {
    for (let tick = 0; tick < ticks; tick++) walkOnce()
    return ticks * molecules
  }
}
