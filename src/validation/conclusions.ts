import type { Parameter } from '#src/parameters/parameter.ts'
import { type ParameterId, parameters } from '#src/parameters/parameters.ts'
import { train, watchProtocol } from '#src/validation/watch-protocol.ts'

/** What the model is taken to show, whatever the exact numbers: each has to outlive small changes of what we assumed. */
export interface Conclusion {
  readonly id: string
  readonly what: string
  readonly holds: (found: Readonly<Record<Reading, number>>) => boolean
}

const readings = [
  'oneAfterHour',
  'oneAfterFiveHours',
  'fourAfterEightHours',
  'fourWithoutProteins',
  'slowAfterHour',
  'fastAfterHour',
  'apvAfterTetanus',
  'apvAfterSlow',
  'neighbour',
  'grown',
  'shrunken',
] as const
type Reading = (typeof readings)[number]

export const conclusions: readonly Conclusion[] = [
  { id: 'ltp', what: 'a tetanus potentiates for an hour', holds: (r) => r.oneAfterHour > 115 },
  {
    id: 'early',
    what: 'and that fades within five hours',
    holds: (r) => r.oneAfterFiveHours < 100 + 0.5 * (r.oneAfterHour - 100),
  },
  { id: 'late', what: 'four tetani potentiate for eight hours', holds: (r) => r.fourAfterEightHours > 125 },
  {
    id: 'proteins',
    what: 'but not without new proteins',
    holds: (r) => r.fourWithoutProteins < 100 + 0.5 * (r.fourAfterEightHours - 100),
  },
  { id: 'ltd', what: '900 pulses at 1 Hz depress', holds: (r) => r.slowAfterHour < 95 },
  { id: 'frequency', what: 'and at 50 Hz potentiate', holds: (r) => r.fastAfterHour > 105 },
  {
    id: 'nmdar',
    what: 'neither happens in APV',
    holds: (r) => Math.abs(r.apvAfterTetanus - 100) < 5 && Math.abs(r.apvAfterSlow - 100) < 5,
  },
  { id: 'specificity', what: 'the neighbour stays as it was', holds: (r) => Math.abs(r.neighbour - 100) < 5 },
  {
    id: 'structure',
    what: 'the head grows in potentiation and shrinks in depression',
    holds: (r) => r.grown > 115 && r.shrunken < 95,
  },
]

/** Parameters that nobody has measured and that may be varied by a fifth. */
export const assumedParameters: readonly ParameterId[] = (Object.keys(parameters) as ParameterId[]).filter(
  (id) => {
    const row: Parameter = parameters[id]
    return row.source === 'assumption' && row.value !== 0 && !row.integer && id !== 'temperature'
  },
)

/** The conclusions that no longer hold where a parameter is a multiple of its value. */
export function lostConclusions(id: ParameterId | null, factor: number, seed: number): string[] {
  const changed = id === null ? {} : { [id]: within(parameters[id], factor * parameters[id].value) }
  const found = measure(changed, seed)
  return conclusions.filter(({ holds }) => !holds(found)).map((conclusion) => conclusion.id)
}

function within({ min, max }: Parameter, value: number): number {
  return Math.min(max, Math.max(min, value))
}

function measure(changed: Readonly<Record<string, number>>, seed: number): Record<Reading, number> {
  const watch = (minutes: number, events: readonly ReturnType<typeof train>[], more = {}) =>
    watchProtocol(
      { duration: `${minutes} min`, parameters: { ...changed, ...more }, events: [...events] },
      seed,
    )
  const one = watch(310, [train(1, 100, 100)])
  const four = [1, 6, 11, 16].map((at) => train(at, 100, 100))
  const slow = watch(80, [train(1, 1, 900)])
  const apv = { apvConcentration: 50 }
  return {
    grown: one.at(31, 'spineVolumePercent'),
    oneAfterHour: one.at(61, 'weightPercent'),
    oneAfterFiveHours: one.at(301, 'weightPercent'),
    fourAfterEightHours: watch(500, four).at(496, 'weightPercent'),
    fourWithoutProteins: watch(500, four, { proteinSynthesis: 2 }).at(496, 'weightPercent'),
    slowAfterHour: slow.at(76, 'weightPercent'),
    shrunken: slow.at(76, 'spineVolumePercent'),
    neighbour: slow.at(77, 'weightPercent', 'neighbour'),
    fastAfterHour: watch(70, [train(1, 50, 900)]).at(61, 'weightPercent'),
    apvAfterTetanus: watch(40, [train(1, 100, 100)], apv).at(31, 'weightPercent'),
    apvAfterSlow: watch(80, [train(1, 1, 900)], apv).at(76, 'weightPercent'),
  }
}
