import { createSparseFactors } from '#src/numerics/sparse-factors.ts'

/** A reaction at the rate `constant × a × b`, or `constant × a` where `b` is absent. */
export interface Reaction {
  /** Index of its rate constant: several reactions may share one. */
  readonly constant: number
  readonly a: number
  readonly b?: number
  /** What it takes away and what it makes, one of each named species. */
  readonly consumes: readonly number[]
  readonly produces: readonly number[]
}

/** Moves concentrations that react with each other. */
export interface MassActionStepper {
  /** Rate constants by index; fill them before a step. */
  readonly constants: Float64Array
  /** By how much each of them changes, evenly, over the next `advance`: 0 unless filled. */
  readonly changes: Float64Array
  /**
   * Goes on by `dt` in as many steps as `tolerance` asks for.
   * @throws Error where concentrations or constants are not finite numbers.
   */
  advance(concentrations: Float64Array, dt: number, tolerance: number): void
}

/**
 * One step of ROS2 from `now` into `next` by `h`, in which `constants` change by `changes`.
 * @returns the largest difference to the first-order result.
 */
export type MassActionAttempt = (
  constants: Float64Array,
  changes: Float64Array,
  now: Float64Array,
  h: number,
  next: Float64Array,
) => number

/** The L-stable choice of the method's parameter. */
export const stageWeight = 1 - Math.SQRT1_2
/** A step is not cut below this share of the time asked for. */
const smallestShare = 1e-12
const safety = 0.9

/**
 * Steps by error control: as long as `tolerance` lets them be. They follow the error estimate only, so that the same
 * state always takes the same steps.
 * @param attempt the method: `listedAttempt` for any reactions, or code written for some (`write-mass-action.ts`).
 */
export function createMassActionStepper(
  speciesCount: number,
  constantCount: number,
  attempt: MassActionAttempt,
): MassActionStepper {
  const constants = new Float64Array(constantCount)
  const changes = new Float64Array(constantCount)
  const partConstants = new Float64Array(constantCount)
  const partChanges = new Float64Array(constantCount)
  const now = new Float64Array(speciesCount)
  const next = new Float64Array(speciesCount)

  /** @returns how long the next step should be after one of `h` with that error. */
  function resize(h: number, error: number, tolerance: number): number {
    const wanted = error === 0 ? 5 : safety * Math.sqrt(tolerance / error)
    return h * (wanted > 0.2 ? Math.min(5, wanted) : 0.2)
  }

  /** Constants of a part of a step that begins after the share `begin` of it and is as long as the share `length`. */
  function cutConstants(begin: number, length: number): void {
    for (let i = 0; i < constantCount; i++) {
      partConstants[i] = constants[i]! + begin * changes[i]!
      partChanges[i] = length * changes[i]!
    }
  }

  return {
    constants,
    changes,
    advance(concentrations, dt, tolerance) {
      let error = attempt(constants, changes, concentrations, dt, next)
      if (error <= tolerance) {
        // By far most often: no copies but this one.
        for (let i = 0; i < speciesCount; i++) concentrations[i] = next[i]!
        return
      }
      now.set(concentrations)
      const smallest = smallestShare * dt
      let left = dt
      let h = Math.max(resize(dt, error, tolerance), smallest)
      while (left > 0) {
        h = Math.min(h, left)
        cutConstants(1 - left / dt, h / dt)
        error = attempt(partConstants, partChanges, now, h, next)
        const isSmallest = h <= smallest
        if (isSmallest && !Number.isFinite(error)) {
          throw new Error(`Reacting concentrations became ${error} within a step of ${dt} ms.`)
        }
        if (error <= tolerance || isSmallest) {
          now.set(next)
          left -= h
          if (left < 1e-12 * dt) left = 0
        }
        h = Math.max(resize(h, error, tolerance), smallest)
      }
      concentrations.set(now)
    },
  }
}

/**
 * ROS2 (Verwer et al. 1999, SIAM J Sci Comput 20:1456): a linearly implicit method of second order, stable for any
 * step, with the Jacobian that mass action gives for free, and with the slope that changing constants give. Any matrix
 * leaves it of second order; the Jacobian with the constants of a step's end makes what is fast stand where these put
 * it. This one walks lists and suits any reactions; it is what
 * code written for some of them is compared with.
 */
export function listedAttempt(speciesCount: number, reactions: readonly Reaction[]): MassActionAttempt {
  const n = reactions.length
  const constantOf = Int32Array.from(reactions, (reaction) => reaction.constant)
  const firstOf = Int32Array.from(reactions, (reaction) => reaction.a)
  // A concentration of 1 behind the others stands in for an absent second partner.
  const secondOf = Int32Array.from(reactions, (reaction) => reaction.b ?? speciesCount)
  const changes = reactions.map((reaction) => netChanges(reaction))
  const changed = Int32Array.from(changes.flatMap((list) => list.map(([species]) => species)))
  const amounts = Float64Array.from(changes.flatMap((list) => list.map(([, amount]) => amount)))
  const changesEnd = new Int32Array(n)
  changes.reduce((end, list, r) => {
    changesEnd[r] = end + list.length
    return end + list.length
  }, 0)

  const pattern: [number, number][] = []
  reactions.forEach((reaction, r) => {
    for (const [species] of changes[r]!) {
      pattern.push([species, reaction.a])
      if (reaction.b !== undefined) pattern.push([species, reaction.b])
    }
  })
  const factors = createSparseFactors(speciesCount, pattern)
  const diagonal = Int32Array.from({ length: speciesCount }, (_, i) => factors.entryOf(i, i))
  /** By change: its entries in the columns of the reaction's partners; −1 where there is no second. */
  const firstEntry = new Int32Array(changed.length)
  const secondEntry = new Int32Array(changed.length).fill(-1)
  let change = 0
  reactions.forEach((reaction, r) => {
    for (; change < changesEnd[r]!; change++) {
      firstEntry[change] = factors.entryOf(changed[change]!, reaction.a)
      if (reaction.b !== undefined) secondEntry[change] = factors.entryOf(changed[change]!, reaction.b)
    }
  })

  const state = new Float64Array(speciesCount + 1)
  state[speciesCount] = 1
  const drift = new Float64Array(speciesCount)
  const endConstants = new Float64Array(1 + Math.max(...constantOf))
  const k1 = new Float64Array(speciesCount)
  const k2 = new Float64Array(speciesCount)

  function derive(constants: Float64Array, y: Float64Array, into: Float64Array): void {
    into.fill(0)
    let c = 0
    for (let r = 0; r < n; r++) {
      const flux = constants[constantOf[r]!]! * y[firstOf[r]!]! * y[secondOf[r]!]!
      for (const end = changesEnd[r]!; c < end; c++) into[changed[c]!]! += amounts[c]! * flux
    }
  }

  function factorFor(constants: Float64Array, y: Float64Array, weight: number): void {
    const { entries } = factors
    entries.fill(0)
    let c = 0
    for (let r = 0; r < n; r++) {
      const constant = -weight * constants[constantOf[r]!]!
      const byFirst = constant * y[secondOf[r]!]!
      const bySecond = constant * y[firstOf[r]!]!
      for (const end = changesEnd[r]!; c < end; c++) {
        entries[firstEntry[c]!]! += amounts[c]! * byFirst
        const second = secondEntry[c]!
        if (second >= 0) entries[second]! += amounts[c]! * bySecond
      }
    }
    for (let i = 0; i < speciesCount; i++) entries[diagonal[i]!]! += 1
    factors.factor()
  }

  return (constants, changes, now, h, next) => {
    for (let i = 0; i < speciesCount; i++) state[i] = now[i]!
    for (let i = 0; i < endConstants.length; i++) endConstants[i] = constants[i]! + changes[i]!
    factorFor(endConstants, state, stageWeight * h)
    derive(changes, state, drift)
    derive(constants, state, k1)
    for (let i = 0; i < speciesCount; i++) k1[i]! += stageWeight * drift[i]!
    factors.solve(k1)
    for (let i = 0; i < speciesCount; i++) state[i] = now[i]! + h * k1[i]!
    derive(endConstants, state, k2)
    for (let i = 0; i < speciesCount; i++) k2[i]! -= 2 * k1[i]! + stageWeight * drift[i]!
    factors.solve(k2)
    let error = 0
    for (let i = 0; i < speciesCount; i++) {
      next[i] = now[i]! + h * (1.5 * k1[i]! + 0.5 * k2[i]!)
      // Unlike a comparison, `Math.max` lets no NaN slip through.
      error = Math.max(error, Math.abs(0.5 * h * (k1[i]! + k2[i]!)))
    }
    return error
  }
}

/** What a reaction changes; a species that it takes and gives back is a catalyst and not listed. */
export function netChanges(reaction: Reaction): [species: number, amount: number][] {
  const net = new Map<number, number>()
  for (const species of reaction.consumes) net.set(species, (net.get(species) ?? 0) - 1)
  for (const species of reaction.produces) net.set(species, (net.get(species) ?? 0) + 1)
  return [...net].filter(([, amount]) => amount !== 0)
}
