/** Looks of the two families: AMPARs light blue, NMDARs darker pink, so that they differ in grey as well. */
export const receptorLooks = {
  ampar: { color: '#7cc9f6', colorB: '#2676c4' },
  nmdar: { color: '#d37fb6', colorB: '#7c2f68' },
} as const
