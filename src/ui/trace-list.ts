import type { TraceName } from '#src/parameters/observables.ts'

/** How one trace is drawn and said. `factor` turns the model's number into the one people read. */
export interface TraceStyle {
  readonly name: Extract<
    TraceName,
    'vmMV' | 'caUM' | 'camkiiActive' | 'amparSynaptic' | 'spineVolumePercent' | 'epspSlopePercent'
  >
  /** Its column in a file, with the unit people read. */
  readonly column: string
  readonly unit: string
  readonly color: string
  readonly factor: number
  /** Decimals of the readout. */
  readonly decimals: number
  /** Calcium spans from 0.05 to tens of µM: only a logarithmic axis shows rest and peak at once. */
  readonly isLogarithmic?: true
  /** The axis shows at least this stretch, in read units, so that noise does not fill the plot. */
  readonly atLeast: readonly [low: number, high: number]
}

export const traceList: readonly TraceStyle[] = [
  {
    name: 'vmMV',
    column: 'vm_mV',
    unit: 'mV',
    color: '#eef6f9',
    factor: 1,
    decimals: 0,
    atLeast: [-75, -40],
  },
  {
    name: 'caUM',
    column: 'ca_uM',
    unit: 'µM',
    color: '#ff9a5a',
    factor: 1,
    decimals: 2,
    isLogarithmic: true,
    atLeast: [0.03, 3],
  },
  {
    name: 'camkiiActive',
    column: 'camkii_active_percent',
    unit: '%',
    color: '#f0a024',
    factor: 100,
    decimals: 1,
    atLeast: [0, 20],
  },
  {
    name: 'amparSynaptic',
    column: 'ampar_synaptic',
    unit: '',
    color: '#76c6f4',
    factor: 1,
    decimals: 0,
    atLeast: [60, 100],
  },
  {
    name: 'spineVolumePercent',
    column: 'spine_volume_percent',
    unit: '%',
    color: '#d7b3ea',
    factor: 1,
    decimals: 0,
    atLeast: [80, 130],
  },
  {
    name: 'epspSlopePercent',
    column: 'epsp_slope_percent',
    unit: '%',
    color: '#8fdbe4',
    factor: 1,
    decimals: 0,
    atLeast: [80, 130],
  },
]
