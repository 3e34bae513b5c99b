import type { ParameterValues } from '#src/model/parameter-values.ts'
import { type RunState, runSlot, spineSlot } from '#src/model/run-state.ts'
import { ms, s, us } from '#src/parameters/units.ts'

/**
 * Steps grow in proportion to the time since something happened. A process with time constant τ moves while that age
 * is about τ, and is then resolved by about 1/growth steps, whatever its τ: microseconds of glutamate and hours of
 * protein synthesis get the same care. While no more than the answer to a volley is under way, steps may be longer.
 */
const growth = 0.15
const growthAfterVolley = 0.36
const volleyAnswered = 30 * ms
const growthAfterRelease = 0.19
const growthAfterJump = 0.18
/** First steps: after a vesicle, after the dendrite's voltage jumped, and after anything else. */
const afterRelease = 4 * us
const afterJump = 70 * us
const afterEvent = 180 * us
const longest = 10 * s

/** Sums of steps over days are exact to this, ms: what is nearer is now. */
export const timeRounding = 1e-6

/** In the molecular level a step ends before the voltage could change the Mg²⁺ block. */
const longestWithGlutamate = 10 * us
const longestMolecular = 100 * us

const samplesPerAge = 0.08
const densestSamples = 0.05 * ms
const sparsestSamples = 10 * s

/** How far the next step goes unless an event comes first, ms. Depends on the state alone. */
export function chooseStep(values: ParameterValues, state: RunState): number {
  const { run, hero } = state
  const time = run[runSlot.time]!
  const age = time - run[runSlot.lastEventAt]!
  let dt = Math.min(
    afterRelease + growthAfterRelease * (time - run[runSlot.lastReleaseAt]!),
    afterJump + growthAfterJump * (time - run[runSlot.lastJumpAt]!),
    afterEvent + growth * age + (growthAfterVolley - growth) * Math.min(age, volleyAnswered),
    longest,
  )
  if (run[runSlot.isMolecular] === 1) {
    const isFilled = hero.numbers[spineSlot.moleculesGlutamate]! > 0
    const steps = Math.floor(Math.min(dt, isFilled ? longestWithGlutamate : longestMolecular) / us + 1e-6)
    dt = Math.max(1, steps) * us
  }
  // A cell that is depolarized throughout fires as soon as it can again.
  const refractory = run[runSlot.lastBackSpikeAt]! + values.spikeRefractory - time
  return refractory > timeRounding ? Math.min(dt, refractory) : dt
}

/** How far apart samples are taken at a state, ms. */
export function sampleSpacing({ run }: RunState): number {
  const time = run[runSlot.time]!
  const age = time - Math.max(run[runSlot.lastReleaseAt]!, run[runSlot.lastEventAt]!)
  return Math.min(sparsestSamples, Math.max(densestSamples, samplesPerAge * age))
}
