import { enterMolecularLevel, leaveMolecularLevel } from '#src/model/cross-levels.ts'
import { createMolecularLevel } from '#src/model/molecular-level.ts'
import { createRunObserver } from '#src/model/observe-run.ts'
import { readParameterValues } from '#src/model/parameter-values.ts'
import { checkOptions, checkParameter, checkStimulus, checkTime } from '#src/model/refuse-input.ts'
import { fillRestingState } from '#src/model/resting-state.ts'
import { runSlot } from '#src/model/run-state.ts'
import { createStretch, type StretchCopy } from '#src/model/run-stretch.ts'
import { createSampleLog } from '#src/model/sample-log.ts'
import type { Simulation, SimulationOptions } from '#src/model/simulation.ts'
import {
  addStimulus,
  copyQueue,
  createStimulusQueue,
  nextEventTime,
  type StimulusQueue,
} from '#src/model/stimulus-queue.ts'

/** What `saveSnapshot` hands out: plain data, copied. Samples that nobody has taken are not in it. */
interface Snapshot {
  readonly simTime: number
  readonly changed: SimulationOptions['parameters']
  readonly queue: StimulusQueue
  readonly stretch: StretchCopy
}

/**
 * A run of the model from a rested synapse at time 0.
 * @throws ModelRefusal where a parameter or the seed is bad.
 */
export function createSimulation(options: SimulationOptions): Simulation {
  checkOptions(options)
  const { seed } = options
  let simTime = 0
  let changed: SimulationOptions['parameters'] = { ...options.parameters }
  let queue = createStimulusQueue()
  const samples = createSampleLog()
  const initialValues = readParameterValues(changed)
  const molecules = createMolecularLevel(seed, initialValues)
  const stretch = createStretch(seed, initialValues, molecules)
  const observer = createRunObserver(seed, stretch.mechanisms, molecules)
  fillRestingState(stretch.end, stretch.mechanisms)
  if (options.level === 'molecular') enterMolecularLevel(stretch.mechanisms, molecules, stretch.end)
  stretch.settle()

  const endTime = () => stretch.end.run[runSlot.time]!

  /** Steps until a step ends at or after `simTime`; every end that was reached may give a sample. */
  function catchUp(): void {
    for (;;) {
      if (endTime() > simTime) return
      samples.record(stretch.mechanisms, stretch.end)
      if (endTime() === simTime) return
      stretch.advance(queue)
    }
  }

  /** Makes the latest step end now, so that something can change from now on. */
  function stopHere(): void {
    if (endTime() > simTime) {
      stretch.undo()
      while (endTime() < simTime) stretch.advance(queue, simTime)
    }
    stretch.settle()
  }

  function takeValues(): void {
    stretch.setValues(readParameterValues(changed))
    observer.setMechanisms(stretch.mechanisms)
  }

  return {
    get simTime() {
      return simTime
    },
    advanceTo(time) {
      checkTime(time, simTime)
      simTime = time
      catchUp()
    },
    stimulate(stimulus) {
      checkStimulus(stimulus, simTime)
      addStimulus(queue, stimulus)
      if (nextEventTime(queue) >= endTime()) return
      // The latest step ran past the new event.
      stretch.undo()
      catchUp()
    },
    setParameter(id, value) {
      checkParameter(id, value)
      stopHere()
      changed = { ...changed, [id]: value }
      takeValues()
      stretch.end.run[runSlot.lastEventAt] = simTime
      stretch.settle()
    },
    setLevel(level) {
      stopHere()
      const isMolecular = stretch.end.run[runSlot.isMolecular] === 1
      if (level === 'molecular' && !isMolecular) {
        enterMolecularLevel(stretch.mechanisms, molecules, stretch.end)
      }
      if (level === 'mean-field' && isMolecular) leaveMolecularLevel(molecules, stretch.end)
      stretch.settle()
    },
    observe: () => observer.observe(stretch, simTime),
    takeSamples: () => samples.take(),
    saveSnapshot(): Snapshot {
      return { simTime, changed, queue: copyQueue(queue), stretch: stretch.save() }
    },
    restoreSnapshot(snapshot) {
      const copy = snapshot as Snapshot
      simTime = copy.simTime
      queue = copyQueue(copy.queue)
      if (!hasSameValues(changed, copy.changed)) {
        changed = copy.changed
        takeValues()
      }
      stretch.restore(copy.stretch)
      samples.take()
    },
  }
}

function hasSameValues(a: SimulationOptions['parameters'], b: SimulationOptions['parameters']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
