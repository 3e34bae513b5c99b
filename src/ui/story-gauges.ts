import type { GaugeName } from '#src/story/script.ts'

/** How a number that a story shows is read: times what, with how many decimals, in which unit. */
interface Gauge {
  readonly factor: number
  readonly decimals: number
  readonly unit: string
}

export const storyGauges: Readonly<Record<GaugeName, Gauge>> = {
  caUM: { factor: 1, decimals: 1, unit: ' µM' },
  camkiiActive: { factor: 100, decimals: 0, unit: ' %' },
  amparSynaptic: { factor: 1, decimals: 0, unit: '' },
  spineVolumePercent: { factor: 1, decimals: 0, unit: ' %' },
  epspSlopePercent: { factor: 1, decimals: 0, unit: ' %' },
  weightPercent: { factor: 1, decimals: 0, unit: ' %' },
}
