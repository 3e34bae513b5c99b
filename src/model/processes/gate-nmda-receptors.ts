import { createKineticScheme, type KineticScheme, type KineticState } from '#src/model/kinetic-scheme.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { unblockedFraction } from '#src/model/processes/block-nmda-pores.ts'

/** The GluN2 subunit that sets a receptor's kinetics. */
export type NmdarSubtype = '2A' | '2B'

/** NMDARs of a subtype that stand in the membrane, as an expected number. */
export function surfaceNmdars(values: ParameterValues, subtype: NmdarSubtype): number {
  return values.nmdarSurface * (subtype === '2A' ? values.nmdar2ACount : values.nmdar2BCount)
}

/** `F` and `S`: the fast or the slow one of the two gating steps has been taken; in `O` both. */
const states: readonly KineticState[] = [
  { name: 'C0', seenAs: 'unbound', glutamate: 0 },
  { name: 'C1', seenAs: 'bound-once', glutamate: 1 },
  { name: 'C2', seenAs: 'bound-twice', glutamate: 2 },
  { name: 'F', seenAs: 'bound-twice', glutamate: 2 },
  { name: 'S', seenAs: 'bound-twice', glutamate: 2 },
  { name: 'O', seenAs: 'open', glutamate: 2 },
  { name: 'D1', seenAs: 'desensitized', glutamate: 2 },
  { name: 'D2', seenAs: 'desensitized', glutamate: 2 },
]

/** Fraction of the glutamate sites that APV leaves free: it competes, and its equilibrium is taken as instant. */
export function glutamateSiteFree(values: ParameterValues): number {
  return 1 / (1 + values.apvConcentration / values.apvHalfBlock)
}

/**
 * How many times as fast receptors lose glutamate, and close, for the Mg²⁺ in their pores (Kampa et al. 2004). They are
 * taken to hold as much as at rest: what is closed exchanges its ion far more slowly than a spike passes.
 */
function hastenedByBlock(values: ParameterValues): { readonly unbind: number; readonly close: number } {
  const blocked = 1 - unblockedFraction(values, values.restingPotential)
  return {
    unbind: 1 + blocked * (values.blockedUnbindFactor - 1),
    close: 1 + blocked * (values.blockedCloseFactor - 1),
  }
}

/** Fraction of the NMDARs that lingering glutamate keeps open: it has to hold on to two sites, and a competitor to be absent. */
export function ambientOpen(values: ParameterValues): number {
  const { unbind, close } = hastenedByBlock(values)
  return (values.ambientNmdarOpen * (glutamateSiteFree(values) / unbind) ** 2) / close
}

/**
 * The NMDA receptor of Erreger et al. (2005), glycine sites full. A closed channel keeps the Mg²⁺ in its pore, so that
 * the mean conductance is the open occupancy times the unblocked fraction (`block-nmda-pores.ts`). Rates in base units
 * (1/ms, 1/(µM ms)).
 */
export function nmdarScheme(values: ParameterValues, subtype: NmdarSubtype): KineticScheme {
  const bind = values.nmdarBindFactor * values[`nmdar${subtype}Bind`] * glutamateSiteFree(values)
  const q = values.nmdarRateFactor
  const hastened = hastenedByBlock(values)
  const unbind = q * values[`nmdar${subtype}Unbind`] * hastened.unbind
  const slowForward = q * values[`nmdar${subtype}SlowForward`]
  const slowBack = q * values[`nmdar${subtype}SlowBack`]
  const fastForward = q * values[`nmdar${subtype}FastForward`]
  const fastBack = q * values[`nmdar${subtype}FastBack`]
  return createKineticScheme(states, 'O', [
    ['C0', 'C1', 2 * bind, unbind, 'binds'],
    ['C1', 'C2', bind, 2 * unbind, 'binds'],
    ['C2', 'F', fastForward, fastBack],
    ['C2', 'S', slowForward, slowBack],
    ['F', 'O', slowForward, hastened.close * slowBack],
    ['S', 'O', fastForward, hastened.close * fastBack],
    ['C2', 'D1', q * values[`nmdar${subtype}DesensitizeShort`], q * values[`nmdar${subtype}RecoverShort`]],
    ['C2', 'D2', q * values[`nmdar${subtype}DesensitizeLong`], q * values[`nmdar${subtype}RecoverLong`]],
  ])
}
