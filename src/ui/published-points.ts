import type { TraceName } from '#src/parameters/observables.ts'
import type { PlotPoint } from '#src/ui/lay-plot.ts'
import type { ValidationRow } from '#src/ui/load-validation.ts'
import { inductionOf } from '#src/ui/plot-overlays.ts'
import type { LoggedCommand } from '#src/wire/messages.ts'

/** An experiment whose rows of the validation table say what was published for a trace, so long after its end. */
interface PublishedExperiment {
  readonly frequency: number
  readonly pulses: number
  readonly trains: readonly number[]
  /** The only agent; null where none is given. */
  readonly agent: string | null
  readonly rows: readonly {
    readonly id: string
    readonly trace: TraceName
    readonly after: number
    readonly times?: number
  }[]
}

const minute = 60
const hour = 3600
const slope = 'epspSlopePercent'

/** Which rows of the table are a course in time that a visitor's experiment can be laid beside. */
export const publishedExperiments: readonly PublishedExperiment[] = [
  {
    frequency: 100,
    pulses: 100,
    trains: [1],
    agent: null,
    rows: [
      { id: 'T13a', trace: slope, after: 5 * minute },
      { id: 'T13b', trace: slope, after: 30 * minute },
      { id: 'T13c', trace: slope, after: 60 * minute },
      { id: 'T13d', trace: slope, after: 3 * hour },
    ],
  },
  {
    frequency: 100,
    pulses: 100,
    trains: [3, 4],
    agent: null,
    rows: [
      { id: 'T14a', trace: slope, after: 30 * minute },
      { id: 'T14b', trace: slope, after: 8 * hour },
    ],
  },
  {
    frequency: 100,
    pulses: 100,
    trains: [3, 4],
    agent: 'anisomycin',
    rows: [{ id: 'T15b', trace: slope, after: 8 * hour }],
  },
  {
    frequency: 1,
    pulses: 900,
    trains: [1],
    agent: null,
    rows: [
      { id: 'T16b', trace: slope, after: 60 * minute },
      { id: 'H1', trace: slope, after: 3 * hour },
      { id: 'T21a', trace: 'spineVolumePercent', after: 60 * minute, times: 100 },
    ],
  },
  {
    frequency: 100,
    pulses: 100,
    trains: [1],
    agent: 'amyloid-beta',
    rows: [{ id: 'H6', trace: slope, after: 30 * minute }],
  },
  {
    frequency: 100,
    pulses: 100,
    trains: [1],
    agent: 'anti-nmdar-igg',
    rows: [{ id: 'H20', trace: slope, after: 30 * minute }],
  },
]

/** What was published for a trace of the experiment that these commands are; nothing where it is none of the table's. */
export function publishedFor(
  trace: TraceName,
  commands: readonly LoggedCommand[],
  table: readonly ValidationRow[],
): PlotPoint[] {
  const induction = inductionOf(commands)
  if (!induction) return []
  const stimuli = commands.flatMap((command) => (command.kind === 'stimulate' ? [command.stimulus] : []))
  const inducing = stimuli.filter((stimulus) => !('test' in stimulus && stimulus.test))
  const agents = new Set(
    commands.flatMap((command) => (command.kind === 'follow' ? [command.course.cause] : [])),
  )
  const isChanged = commands.some(({ kind }) => kind === 'set-parameter')
  const experiment = publishedExperiments.find(
    ({ frequency, pulses, trains, agent }) =>
      !isChanged &&
      trains.includes(inducing.length) &&
      inducing.every(
        (each) => each.kind === 'train' && each.frequency === frequency && each.pulses === pulses,
      ) &&
      (agent === null ? agents.size === 0 : agents.size === 1 && agents.has(agent)),
  )
  if (!experiment) return []
  return experiment.rows.flatMap(({ id, trace: of, after, times = 1 }) => {
    const row = table.find((each) => each.id === id)
    if (!row || of !== trace) return []
    const [low, high] = publishedRange(row)
    return [{ seconds: induction.to + after, low: low * times, high: high * times, label: row.source }]
  })
}

/** The range that was published, read from the words of the table; what is accepted where it was not a number. */
export function publishedRange({ published, low, high }: Pick<ValidationRow, 'published' | 'low' | 'high'>) {
  const range = /^≈?\s*(\d+(?:\.\d+)?)(?:–(\d+(?:\.\d+)?))?(?!.*\d)/.exec(published)
  if (!range) return [low, high] as const
  const first = Number(range[1])
  return [first, range[2] === undefined ? first : Number(range[2])] as const
}
