/** Points of a curve: x and y. */
export type Curve = readonly (readonly [x: number, y: number])[]

/** What an experiment found with one seed. */
export interface Findings {
  /** By the id of a target. */
  readonly numbers: Readonly<Record<string, number>>
  /** By name; the mean over seeds is drawn. */
  readonly curves?: Readonly<Record<string, Curve>>
}

export interface Experiment {
  readonly id: string
  /** Whether chance plays a part: then it is done with every seed, otherwise once. */
  readonly isStochastic: boolean
  /** Seeds that suffice where accepted ranges are wide beside what chance does. Without it: as many as are asked for. */
  readonly mostSeeds?: number
  run(seed: number): Findings
}
