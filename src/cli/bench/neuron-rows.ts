import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BenchRow } from '#src/cli/bench/bench-row.ts'
import { type BenchProtocol, benchProtocols, paceOfModel } from '#src/cli/bench/mean-field-rows.ts'
import type { Measured } from '#src/cli/bench/measured.ts'
import { workSecondsNow } from '#src/cli/bench/process-clock.ts'
import { recordEvents, type SpineEvent } from '#src/cli/bench/record-events.ts'
import { membraneCapacitance } from '#src/cli/bench/spine-block.ts'
import {
  compareTraces,
  lookTimes,
  referenceTraces,
  type SpineTraces,
  worstError,
} from '#src/cli/bench/trace-errors.ts'
import { dendriteStates, writeNeuronMechanisms } from '#src/cli/bench/write-neuron-mechanisms.ts'
import { species } from '#src/model/calmodulin-network.ts'
import { createEnzymeSignals, readEnzymeSignals } from '#src/model/enzyme-signals.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { cellSlot } from '#src/model/run-state.ts'
import { s } from '#src/parameters/units.ts'

/** NEURON's tolerances: the loosest, by its number of steps, with which it is as accurate as the goal asks. */
const tolerances = { absoluteTolerance: 5e-4, relativeTolerance: 1.5e-4 }
/** Python of the system, for which Debian packs NEURON. */
const systemPython = '/usr/bin/python3'
const script = fileURLToPath(new URL('./neuron/run-spine.py', import.meta.url))
const slotOfState = {
  coampar: cellSlot.coactiveAmpar,
  corise: cellSlot.coactiveNmdarRise,
  codecay: cellSlot.coactiveNmdarDecay,
  inhib: cellSlot.inhibition,
  slowrise: cellSlot.gabaBRise,
  slowdecay: cellSlot.gabaBDecay,
  spike: cellSlot.backSpike,
  tail: cellSlot.afterDepolarization,
} as const

/** Two spines, from glutamate to CaMKII, in NEURON's CVODE, by the same numbers and told of the same events; where it is not installed, why not. */
export function measureNeuron(python = systemPython): Measured {
  const isThere = (program: string, ...args: string[]) => spawnSync(program, args).status === 0
  if (!isThere(python, '-c', 'import neuron') || !isThere('which', 'nocmodl', 'gcc')) {
    const packages = 'neuron, neuron-dev, python3-neuron and gcc'
    return { rows: [], note: `NEURON: skipped, because Debian's packages ${packages} are not all installed.` }
  }
  const { tetanus, slow, day } = benchProtocols
  const protocols = [tetanus, slow, day]
  // Traces are compared in the tetanus.
  const events = recordEvents(tetanus.stimuli, tetanus.duration)
  const tasks = [
    ...protocols.map((protocol) => ({
      ...asTask(recordEvents(protocol.stimuli, protocol.duration, 1, 1), protocol.duration, []),
      tries: triesOf(protocol),
    })),
    { ...asTask(events, tetanus.duration, lookTimes(tetanus.duration)), tries: 1 },
  ]
  const answer = spawnSync(python, [script], {
    input: JSON.stringify({ ...describeSpine(), ...tolerances, protocols: tasks }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (answer.status !== 0) {
    const lines = answer.stderr.trim().split('\n')
    return { rows: [], note: `NEURON: skipped, because it failed: ${lines.at(-1)}` }
  }
  const results = JSON.parse(answer.stdout) as NeuronResult[]
  const unit = 'model s per s'
  const rows = protocols.flatMap((protocol, i): BenchRow[] => {
    const theirs = protocol.duration / s / results[i]!.seconds
    const ours = paceOfModel(protocol, workSecondsNow)
    return [
      { name: `NEURON CVODE, two spines: ${protocol.name}`, measured: theirs, unit },
      {
        name: `mean field ÷ NEURON: ${protocol.name}`,
        measured: ours / theirs,
        unit: '×',
        goal: { atLeast: 2 },
      },
    ]
  })
  const errors = compareTraces(tracesOf(results.at(-1)!), referenceTraces(events, tetanus.duration))
  const label = 'NEURON: worst error of Ca²⁺, CaMKII, AMPAR'
  return {
    rows: [...rows, { name: label, measured: worstError(errors), unit: '% of range', goal: { atMost: 0.1 } }],
  }
}

interface NeuronResult {
  readonly seconds: number
  /** By `calcium`, `amparOpen` or a species of the calmodulin network. */
  readonly traces: Readonly<Record<string, readonly number[]>>
}

function triesOf({ duration }: BenchProtocol): number {
  return duration > 60 * s ? 2 : 8
}

function asTask(events: readonly SpineEvent[], duration: number, looks: readonly number[]) {
  const { glutamatePerVesicle } = readParameterValues()
  return {
    duration: duration + 1e-6,
    looks,
    events: events.map(({ at, content, jumps }) => ({
      at,
      vesicles: content / glutamatePerVesicle,
      volts: jumps[cellSlot.dendrite]!,
      drive: dendriteStates.map((state) => jumps[slotOfState[state]]!),
    })),
  }
}

function describeSpine() {
  const values = readParameterValues()
  const headArea = (36 * Math.PI * values.spineVolume ** 2) ** (1 / 3)
  return {
    mechanisms: writeNeuronMechanisms(),
    driveStates: dendriteStates,
    camkii: Object.keys(species),
    headArea,
    headCapacitance: membraneCapacitance * headArea,
    neckResistance: values.neckResistance,
    dendriteCapacitance: values.dendriteCapacitance,
    dendriteLeak: values.dendriteLeak,
    restingPotential: values.restingPotential,
  }
}

function tracesOf({ traces }: NeuronResult): SpineTraces {
  const signals = createEnzymeSignals()
  return traces.calcium!.map((calcium, row) => {
    readEnzymeSignals(
      Float64Array.from(Object.keys(species), (name) => traces[name]![row]!),
      signals,
    )
    return [calcium, signals.active, traces.amparOpen![row]!]
  })
}
