import { createKineticScheme, type KineticScheme, type KineticState } from '#src/model/kinetic-scheme.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'

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

/** Fraction of the NMDARs that lingering glutamate keeps open; a competitor has to be absent from two sites. */
export function ambientOpen(values: ParameterValues): number {
  return values.ambientNmdarOpen * glutamateSiteFree(values) ** 2
}

/**
 * The NMDA receptor of Erreger et al. (2005), glycine sites full. Gating does not feel the Mg²⁺ in the pore: a
 * blocked channel opens and closes with the same rates and a closed one keeps its ion, so that the mean conductance
 * is the open occupancy times the unblocked fraction (`block-nmda-pores.ts`). Rates in base units (1/ms, 1/(µM ms)).
 */
export function nmdarScheme(values: ParameterValues, subtype: NmdarSubtype): KineticScheme {
  const bind = values.nmdarBindFactor * values[`nmdar${subtype}Bind`] * glutamateSiteFree(values)
  const q = values.nmdarRateFactor
  const unbind = q * values[`nmdar${subtype}Unbind`]
  const slowForward = q * values[`nmdar${subtype}SlowForward`]
  const slowBack = q * values[`nmdar${subtype}SlowBack`]
  const fastForward = q * values[`nmdar${subtype}FastForward`]
  const fastBack = q * values[`nmdar${subtype}FastBack`]
  return createKineticScheme(states, 'O', [
    ['C0', 'C1', 2 * bind, unbind, 'binds'],
    ['C1', 'C2', bind, 2 * unbind, 'binds'],
    ['C2', 'F', fastForward, fastBack],
    ['C2', 'S', slowForward, slowBack],
    ['F', 'O', slowForward, slowBack],
    ['S', 'O', fastForward, fastBack],
    ['C2', 'D1', q * values[`nmdar${subtype}DesensitizeShort`], q * values[`nmdar${subtype}RecoverShort`]],
    ['C2', 'D2', q * values[`nmdar${subtype}DesensitizeLong`], q * values[`nmdar${subtype}RecoverLong`]],
  ])
}
