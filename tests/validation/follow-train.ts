import { createMechanisms, type Mechanisms } from '#src/model/mechanisms.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { chargeSpine } from '#src/model/processes/charge-spine.ts'
import { meanAmparConductance } from '#src/model/processes/gate-ampa-receptors.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { createRunState, interpolateState, pulseWords, type RunState, runSlot } from '#src/model/run-state.ts'
import { glutamateAt } from '#src/model/step-run.ts'
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
  /** Occupancies by kind and name of a state. */
  states: Readonly<Record<ReceptorName, Readonly<Record<string, number>>>>
}

const receptorNames = ['ampar', 'nmdar2A', 'nmdar2B'] as const
export type ReceptorName = (typeof receptorNames)[number]

/**
 * The model's fast equations alone, with mean vesicles at given times and the dendrite held: same steps and same
 * interpolation between them as in a run, but no chance, no plasticity and no cell around the spine.
 * @param pulsesAt ms, rising, the first at 0.
 * @param times ms, rising: where samples are taken.
 */
export function followTrain(
  values: ParameterValues,
  pulsesAt: readonly number[],
  holding: number,
  times: readonly number[],
): Sample[] {
  const mechanisms = createMechanisms(values)
  const start = createRunState()
  const end = createRunState()
  const shown = createRunState()
  fillRestingState(end, mechanisms)
  const samples: Sample[] = []
  let released = 0
  for (const time of times) {
    while (end.run[runSlot.time]! < time) {
      if (end.run[runSlot.time] === pulsesAt[released]) release(values, end, pulsesAt[released++]!)
      start.numbers.set(end.numbers)
      stepReceptors(mechanisms, end, pulsesAt[released])
    }
    interpolateState(start, end, time, shown)
    samples.push(takeSample(mechanisms, shown, holding))
  }
  return samples
}

function release(values: ParameterValues, { run, pulses }: RunState, time: number): void {
  pulses.copyWithin(0, pulseWords)
  pulses.set([time, 0, values.glutamatePerVesicle], pulses.length - pulseWords)
  run[runSlot.lastReleaseAt] = time
  run[runSlot.lastEventAt] = time
}

function stepReceptors(mechanisms: Mechanisms, state: RunState, stop = Number.POSITIVE_INFINITY): void {
  const time = state.run[runSlot.time]!
  const chosen = chooseStep(mechanisms.values, state)
  const dt = Math.min(chosen, stop - time)
  const glutamate = glutamateAt(mechanisms, state, time + dt / 2)
  mechanisms.receptors.forEach((stepper, kind) => {
    stepper.step(state.hero.receptors[kind]!, glutamate, dt)
  })
  state.run[runSlot.time] = dt < chosen ? stop : time + dt
}

function takeSample({ values, schemes }: Mechanisms, { hero }: RunState, holding: number): Sample {
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
  chargeSpine(values, holding, conductances, head)
  const states = Object.fromEntries(
    receptorNames.map((receptor, kind) => [
      receptor,
      Object.fromEntries(schemes[kind]!.states.map(({ name }, i) => [name, hero.receptors[kind]![i]!])),
    ]),
  ) as Sample['states']
  const { voltage, conducting, unblocked } = head
  return { amparOpen, nmdar2AOpen, nmdar2BOpen, unblocked, nmdaConductance: conducting, voltage, states }
}
