import { createKineticScheme, type KineticScheme, type KineticState } from '#src/model/kinetic-scheme.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'

const states: readonly KineticState[] = [
  { name: 'C0', seenAs: 'unbound', glutamate: 0 },
  { name: 'C1', seenAs: 'bound-once', glutamate: 1 },
  { name: 'C2', seenAs: 'bound-twice', glutamate: 2 },
  { name: 'O', seenAs: 'open', glutamate: 2 },
  { name: 'D1', seenAs: 'desensitized', glutamate: 1 },
  { name: 'D2', seenAs: 'desensitized', glutamate: 2 },
  { name: 'D3', seenAs: 'desensitized', glutamate: 2 },
]

/**
 * The AMPA receptor of Jonas, Major & Sakmann (1993): two glutamates bind, the receptor opens, and it can
 * desensitize from each bound state. Rates in base units (1/ms, 1/(µM ms)).
 */
export function amparScheme(values: ParameterValues): KineticScheme {
  const q = values.amparRateFactor
  return createKineticScheme(states, 'O', [
    ['C0', 'C1', q * values.amparBindFirst, q * values.amparUnbindFirst, 'binds'],
    ['C1', 'C2', q * values.amparBindSecond, q * values.amparUnbindSecond, 'binds'],
    ['C2', 'O', q * values.amparOpen, q * values.amparClose],
    ['C1', 'D1', q * values.amparDesensitizeOneBound, q * values.amparRecoverOneBound],
    ['C2', 'D2', q * values.amparDesensitizeTwoBound, q * values.amparRecoverTwoBound],
    ['O', 'D3', q * values.amparDesensitizeOpen, q * values.amparRecoverOpen],
    ['D1', 'D2', q * values.amparDesensitizedBind, q * values.amparDesensitizedUnbind, 'binds'],
    ['D2', 'D3', q * values.amparDesensitizeDeeper, q * values.amparDesensitizeShallower],
  ])
}

export const amparConductanceLevels = 4

/** The four conductances of an open AMPAR, nS, and how often each is taken without and with S831 phosphorylated. */
export interface AmparConductances {
  readonly level: readonly number[]
  /** Shares of the openings; each list sums to 1. */
  readonly basal: readonly number[]
  readonly phosphorylated: readonly number[]
}

/**
 * CaMKII's phosphate on S831 of GluA1 makes the larger conductance levels more frequent, not larger
 * (Derkach 1999, Kristensen 2011).
 */
export function amparConductances(values: ParameterValues): AmparConductances {
  return {
    level: [
      values.amparConductanceFirst,
      values.amparConductanceSecond,
      values.amparConductanceThird,
      values.amparConductanceFourth,
    ],
    basal: normalized([
      values.amparWeightFirst,
      values.amparWeightSecond,
      values.amparWeightThird,
      values.amparWeightFourth,
    ]),
    phosphorylated: normalized([
      values.amparWeightFirstPhosphorylated,
      values.amparWeightSecondPhosphorylated,
      values.amparWeightThirdPhosphorylated,
      values.amparWeightFourthPhosphorylated,
    ]),
  }
}

/** Mean conductance of an open AMPAR, nS, where a fraction of the receptors carries the phosphate. */
export function meanAmparConductance(values: ParameterValues, phosphorylatedFraction: number): number {
  const { level, basal, phosphorylated } = amparConductances(values)
  let mean = 0
  for (let i = 0; i < level.length; i++) {
    mean +=
      level[i]! * ((1 - phosphorylatedFraction) * basal[i]! + phosphorylatedFraction * phosphorylated[i]!)
  }
  return mean
}

/** Shares that are all zero mean that nobody wanted a preference. */
function normalized(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length))
}
