import { applyDueEvents, isAboveThreshold, mayFire } from '#src/model/apply-events.ts'
import { createMechanisms, type Mechanisms } from '#src/model/mechanisms.ts'
import type { MolecularLevel } from '#src/model/molecular-level.ts'
import type { MolecularState } from '#src/model/molecules/molecular-state.ts'
import type { ParameterValues } from '#src/model/parameter-values.ts'
import { cellSlot, createRunState, type RunState, runSlot } from '#src/model/run-state.ts'
import { createRunStepper, type RunStepper } from '#src/model/step-run.ts'
import { chooseStep, timeRounding } from '#src/model/step-size.ts'
import { nextEventTime, type StimulusQueue } from '#src/model/stimulus-queue.ts'

/** The latest step of a run: its two ends. */
export interface Stretch {
  /** Where the latest step began, after what happened there; and where it ended, before what happens there. */
  readonly start: RunState
  readonly end: RunState
  /** Single molecules where the latest step began; null in the mean-field level. */
  readonly startMolecules: MolecularState | null
  readonly mechanisms: Mechanisms
  setValues(values: ParameterValues): void
  /** Takes the next step: to the next event, to `limit`, or as far as the state allows. */
  advance(queue: StimulusQueue, limit: number): void
  /** Goes back to where the latest step began. */
  undo(): void
  /** Makes the present end the start too: the step before can no longer be undone. */
  settle(): void
  save(): StretchCopy
  restore(copy: StretchCopy): void
}

/** A deep copy of both ends. Molecules are there in the molecular level only. */
export interface StretchCopy {
  readonly start: Float64Array
  readonly end: Float64Array
  readonly startMolecules: MolecularState | null
  readonly endMolecules: MolecularState | null
}

/** Straight lines to the threshold: each leaves a small part of the error of the one before. */
const crossingSearches = 3

/** Shortest part of a step that a cut at the threshold leaves: the search for the crossing has to end. */
const shortestCut = 0.02

export function createStretch(
  seed: number,
  initialValues: ParameterValues,
  molecules: MolecularLevel,
  stepScale: number,
): Stretch {
  const start = createRunState()
  const end = createRunState()
  let mechanisms = createMechanisms(initialValues, stepScale)
  let stepper: RunStepper = createRunStepper(mechanisms, molecules)
  let startMolecules: MolecularState | null = null

  function isMolecular(): boolean {
    return end.run[runSlot.isMolecular] === 1
  }

  function settle(): void {
    start.numbers.set(end.numbers)
    startMolecules = isMolecular() ? molecules.save() : null
  }

  /** Whether something happens where the latest step ended. */
  function isDue(queue: StimulusQueue): boolean {
    return (
      nextEventTime(queue) <= end.run[runSlot.time]! ||
      (mayFire(mechanisms, end) && isAboveThreshold(mechanisms, end))
    )
  }

  function undo(): void {
    end.numbers.set(start.numbers)
    if (startMolecules) molecules.restore(startMolecules)
  }

  function step(dt: number): void {
    const wasBelow = !isAboveThreshold(mechanisms, end)
    const voltage = end.cell[cellSlot.dendrite]!
    stepper.step(end, dt)
    if (!wasBelow || !isAboveThreshold(mechanisms, end) || !mayFire(mechanisms, end)) return
    // The cell fires within this step: end it where the voltage crosses the threshold. Voltage rises ever more slowly
    // towards its crossing, so that a straight line finds it a little late, and lines from there less and less so.
    let share = 1
    for (let search = 0; search < crossingSearches; search++) {
      const rise = end.cell[cellSlot.dendrite]! - voltage
      const part = (mechanisms.values.spikeThreshold - voltage) / rise
      if (part >= 1) return
      share *= Math.max(shortestCut, part)
      undo()
      stepper.step(end, dt * share)
      if (!isAboveThreshold(mechanisms, end)) return
    }
  }

  return {
    start,
    end,
    get startMolecules() {
      return startMolecules
    },
    get mechanisms() {
      return mechanisms
    },
    setValues(values) {
      stepper.catchUp(end)
      mechanisms = createMechanisms(values, stepScale)
      stepper = createRunStepper(mechanisms, molecules)
      molecules.setValues(values)
    },
    advance(queue, limit) {
      if (isDue(queue)) stepper.catchUp(end)
      applyDueEvents(seed, mechanisms, molecules, queue, end)
      settle()
      const time = end.run[runSlot.time]!
      const stop = Math.min(nextEventTime(queue), limit)
      const dt = stepScale * chooseStep(mechanisms.values, end)
      if (time + dt < stop) {
        step(dt)
        return
      }
      step(stop - time)
      // Sums of steps miss an event's time by rounding; where the cell fired before, the step ended earlier.
      if (Math.abs(end.run[runSlot.time]! - stop) >= timeRounding) return
      end.run[runSlot.time] = stop
      // Whoever looks at the moment of an event sees what is slow there too.
      stepper.catchUp(end)
    },
    undo,
    settle,
    save: () => ({
      start: start.numbers.slice(),
      end: end.numbers.slice(),
      startMolecules,
      endMolecules: isMolecular() ? molecules.save() : null,
    }),
    restore(copy) {
      start.numbers.set(copy.start)
      end.numbers.set(copy.end)
      startMolecules = copy.startMolecules
      if (copy.endMolecules) molecules.restore(copy.endMolecules)
    },
  }
}
