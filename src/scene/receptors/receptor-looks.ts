import { signalColors } from '#src/scene/materials/signal-colors.ts'

/** Looks of the two families: AMPARs light blue, NMDARs darker pink, so that they differ in grey as well. */
export const receptorLooks = {
  ampar: { color: signalColors.ampar.color, colorB: signalColors.ampar.second },
  nmdar: { color: signalColors.nmdar.color, colorB: signalColors.nmdar.second },
} as const
