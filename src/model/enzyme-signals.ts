import { species } from '#src/model/calmodulin-network.ts'

/** What the slow mechanisms read off the chemistry of calmodulin. All but the last are fractions. */
export interface EnzymeSignals {
  /** CaMKII subunits that are active: with calmodulin, or autonomous. */
  active: number
  /** CaMKII subunits with calmodulin. */
  withCalmodulin: number
  /** CaMKII subunits with phosphate on T286. */
  phosphorylated: number
  /** Calcineurin that is active. */
  calcineurin: number
  /** Free calmodulin with four Ca²⁺, µM. */
  fullCalmodulin: number
}

export function createEnzymeSignals(): EnzymeSignals {
  return { active: 0, withCalmodulin: 0, phosphorylated: 0, calcineurin: 0, fullCalmodulin: 0 }
}

export function readEnzymeSignals(concentrations: Float64Array, signals: EnzymeSignals): void {
  let unphosphorylated = 0
  for (let i: number = species.camkiiApo; i <= species.camkiiFull; i++) {
    unphosphorylated += Math.max(0, concentrations[i]!)
  }
  let withBoth = 0
  for (let i: number = species.phosphoApo; i <= species.phosphoFull; i++) {
    withBoth += Math.max(0, concentrations[i]!)
  }
  const autonomous =
    Math.max(0, concentrations[species.autonomous]!) + Math.max(0, concentrations[species.capped]!)
  const idle = Math.max(0, concentrations[species.camkii]!)
  const total = unphosphorylated + withBoth + autonomous + idle
  const idleCalcineurin = Math.max(0, concentrations[species.calcineurin]!)
  const activeCalcineurin = Math.max(0, concentrations[species.activeCalcineurin]!)
  const allCalcineurin = idleCalcineurin + activeCalcineurin
  signals.active = total > 0 ? (unphosphorylated + withBoth + autonomous) / total : 0
  signals.withCalmodulin = total > 0 ? (unphosphorylated + withBoth) / total : 0
  signals.phosphorylated = total > 0 ? (withBoth + autonomous) / total : 0
  signals.calcineurin = allCalcineurin > 0 ? activeCalcineurin / allCalcineurin : 0
  signals.fullCalmodulin = Math.max(0, concentrations[species.full]!)
}

/** The mean of the signals at both ends of a step. */
export function averageSignals(start: EnzymeSignals, end: EnzymeSignals, into: EnzymeSignals): void {
  into.active = (start.active + end.active) / 2
  into.withCalmodulin = (start.withCalmodulin + end.withCalmodulin) / 2
  into.phosphorylated = (start.phosphorylated + end.phosphorylated) / 2
  into.calcineurin = (start.calcineurin + end.calcineurin) / 2
  into.fullCalmodulin = (start.fullCalmodulin + end.fullCalmodulin) / 2
}
