import { createMechanisms, type Mechanisms } from '#src/model/mechanisms.ts'
import { createMolecularLevel } from '#src/model/molecular-level.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { dendriteVoltage } from '#src/model/processes/backpropagate-spike.ts'
import { chargeSpine } from '#src/model/processes/charge-spine.ts'
import { meanAmparConductance } from '#src/model/processes/gate-ampa-receptors.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import {
  cellSlot,
  createRunState,
  interpolateState,
  pulseWords,
  type RunState,
  runSlot,
} from '#src/model/run-state.ts'
import { createRunStepper, type RunStepper } from '#src/model/step-run.ts'
import { chooseStep } from '#src/model/step-size.ts'

/** What NEURON wrote down too, at one time. */
export interface Sample {
  amparOpen: number
  nmdar2AOpen: number
  nmdar2BOpen: number
  unblocked: number
  /** nS, free of Mg²⁺. */
  nmdaConductance: number
  /** mV, of the head. */
  voltage: number
  /** mV */
  dendrite: number
  /** Occupancies by kind and name of a state. */
  states: Readonly<Record<ReceptorName, Readonly<Record<string, number>>>>
}

/** Nothing is drawn. */
const seed = 1

const receptorNames = ['ampar', 'nmdar2A', 'nmdar2B'] as const
export type ReceptorName = (typeof receptorNames)[number]

/**
 * A mean-field run in which mean vesicles fuse at given times: same steps and same interpolation between them as in
 * any run, but no chance and no other synapse of the pathway. Receptors conduct as at the start, whatever plasticity
 * would make of them in the meantime.
 * @param pulsesAt ms, rising, the first at 0.
 * @param holding voltage, mV, at which the dendrite is held from the start; null where it is free.
 * @param times ms, rising: where samples are taken.
 */
export function followTrain(
  values: ParameterValues,
  pulsesAt: readonly number[],
  holding: number | null,
  times: readonly number[],
): Sample[] {
  const mechanisms = createMechanisms(values)
  const start = createRunState()
  const end = createRunState()
  const shown = createRunState()
  const stepper = createRunStepper(mechanisms, createMolecularLevel(seed, values))
  fillRestingState(end, mechanisms)
  if (holding !== null) {
    end.run[runSlot.clampVoltage] = holding
    end.cell[cellSlot.dendrite] = holding
  }
  const samples: Sample[] = []
  let released = 0
  for (const time of times) {
    while (end.run[runSlot.time]! < time) {
      if (end.run[runSlot.time] === pulsesAt[released]) release(values, end, pulsesAt[released++]!)
      start.numbers.set(end.numbers)
      step(stepper, values, end, pulsesAt[released])
    }
    interpolateState(start, end, time, shown)
    samples.push(takeSample(mechanisms, shown))
  }
  return samples
}

function release(values: ParameterValues, { run, hero }: RunState, time: number): void {
  const { pulses } = hero
  pulses.copyWithin(0, pulseWords)
  pulses.set([time, 0, values.glutamatePerVesicle], pulses.length - pulseWords)
  run[runSlot.lastReleaseAt] = time
  run[runSlot.lastEventAt] = time
}

function step(
  stepper: RunStepper,
  values: ParameterValues,
  state: RunState,
  stop = Number.POSITIVE_INFINITY,
): void {
  const time = state.run[runSlot.time]!
  const dt = chooseStep(values, state)
  stepper.step(state, Math.min(dt, stop - time))
  if (time + dt >= stop) state.run[runSlot.time] = stop
}

function takeSample({ values, schemes }: Mechanisms, { cell, hero }: RunState): Sample {
  const [amparOpen, nmdar2AOpen, nmdar2BOpen] = schemes.map(
    ({ openState }, kind) => hero.receptors[kind]![openState]!,
  ) as [number, number, number]
  const nmdarsOpen = values.nmdar2ACount * nmdar2AOpen + values.nmdar2BCount * nmdar2BOpen
  const conductances = {
    ampa: values.amparCount * meanAmparConductance(values, 0) * amparOpen,
    nmda: values.nmdarConductance * nmdarsOpen,
    followsIons: false,
  }
  const head = { voltage: 0, conducting: 0, unblocked: 0 }
  const dendrite = dendriteVoltage(cell)
  chargeSpine(values, dendrite, conductances, head)
  const states = Object.fromEntries(
    receptorNames.map((receptor, kind) => [
      receptor,
      Object.fromEntries(schemes[kind]!.states.map(({ name }, i) => [name, hero.receptors[kind]![i]!])),
    ]),
  ) as Sample['states']
  const { voltage, conducting, unblocked } = head
  return {
    amparOpen,
    nmdar2AOpen,
    nmdar2BOpen,
    unblocked,
    nmdaConductance: conducting,
    voltage,
    dendrite,
    states,
  }
}
