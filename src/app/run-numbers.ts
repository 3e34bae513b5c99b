import type { SessionState } from '#src/session/session.ts'

/** The current numbers, named as in the CSV. */
export interface RunNumbers {
  readonly time_s: number
  readonly epsp_slope_percent: number
  readonly vm_mV: number
  readonly ca_uM: number
  readonly camkii_active: number
  readonly ampar_synaptic: number
  readonly ampar_phospho_fraction: number
  readonly nmdar_open: number
  readonly spine_volume_percent: number
  readonly weight_percent: number
  readonly late_fraction: number
}

/** The numbers of the moment shown. */
export function numbersOf({ simTime, readout }: SessionState): RunNumbers {
  return {
    time_s: simTime,
    epsp_slope_percent: readout.epspSlopePercent,
    vm_mV: readout.vmMV,
    ca_uM: readout.caUM,
    camkii_active: readout.camkiiActive,
    ampar_synaptic: readout.amparSynaptic,
    ampar_phospho_fraction: readout.amparPhosphoFraction,
    nmdar_open: readout.nmdarOpen,
    spine_volume_percent: readout.spineVolumePercent,
    weight_percent: readout.weightPercent,
    late_fraction: readout.lateFraction,
  }
}
