import { readParameterValues } from '#src/model/parameter-values.ts'
import { amparScheme, meanAmparConductance } from '#src/model/processes/gate-ampa-receptors.ts'
import { nmdarScheme, surfaceNmdars } from '#src/model/processes/gate-nmda-receptors.ts'
import { glutamatePulse } from '#src/model/processes/pulse-glutamate.ts'
import { createOccupancyStepper, restingOccupancies } from '#src/model/step-occupancies.ts'
import type { Experiment } from '#src/validation/experiment.ts'
import { respond } from '#src/validation/experiments/mean-response.ts'
import { createSingleReceptors } from '#src/validation/experiments/single-receptors.ts'

const values = readParameterValues()
const schemes = [amparScheme(values), nmdarScheme(values, '2A'), nmdarScheme(values, '2B')] as const
const meanVesicle = (t: number) => glutamatePulse(values, values.glutamatePerVesicle, t)
const saturating = 1000
/** Driving force, mV, in a voltage clamp at −70 mV. */
const clampDrive = 70

/** Receptors after a mean vesicle, in saturating glutamate, and single ones against their expectation. */
export const receptors: Experiment = {
  id: 'receptors',
  isStochastic: false,
  run() {
    const ampar = respond([{ scheme: schemes[0], weight: 1 }], meanVesicle, 20, 0.005)
    const current = values.amparCount * ampar.peak * meanAmparConductance(values, 0) * clampDrive
    const mixed = respond(
      [
        { scheme: schemes[1], weight: surfaceNmdars(values, '2A') },
        { scheme: schemes[2], weight: surfaceNmdars(values, '2B') },
      ],
      meanVesicle,
      400,
      0.05,
    )
    const constant = () => saturating
    const amparMatch = compareWithSingle(0, 472, 10, 12)
    const nmdarMatch = compareWithSingle(1, 20, 100, 150)
    return {
      numbers: {
        T3a: ampar.rise,
        T3b: ampar.decay,
        T3c: ampar.peak,
        T3d: current,
        T4a: amparMatch.peak,
        T4b: amparMatch.integral,
        T4c: nmdarMatch.peak,
        T4d: nmdarMatch.integral,
        T5a: mixed.decay,
        T5b: respond([{ scheme: schemes[1], weight: 1 }], constant, 200, 0.05).peak,
        T5c: respond([{ scheme: schemes[2], weight: 1 }], constant, 200, 0.05).peak,
        T6: mixed.peak,
      },
    }
  },
}

/** Peak and integral of the open fraction of many single receptors, relative to the equations'. */
function compareWithSingle(kind: 0 | 1, perRun: number, runs: number, until: number) {
  const steps: { at: number; dt: number }[] = []
  for (let at = 0; at < until - 1e-9; at += steps.at(-1)!.dt) {
    steps.push({ at, dt: at < 0.5 ? 0.002 : at < 4 ? 0.01 : 0.1 })
  }
  const { openState } = schemes[kind]
  const numbers = {
    ampars: kind === 0 ? perRun : 0,
    nmdars2A: kind === 1 ? perRun : 0,
    nmdars2B: 0,
  }
  const rest = schemes.map(restingOccupancies)
  const counted = new Float64Array(steps.length)
  for (let run = 0; run < runs; run++) {
    const single = createSingleReceptors(values, 1000 + run, numbers, -70, rest)
    steps.forEach(({ at, dt }, k) => {
      single.advance(dt, meanVesicle(at + dt / 2))
      counted[k]! += single.count(kind, openState) / (perRun * runs)
    })
  }
  const stepper = createOccupancyStepper(schemes[kind])
  const occupancies = restingOccupancies(schemes[kind])
  const expected = Float64Array.from(steps, ({ at, dt }) => {
    stepper.step(occupancies, meanVesicle(at + dt / 2), dt)
    return occupancies[openState]!
  })
  // The mean over the top of the response: the largest of many noisy values would be biased.
  const top = 0.9 * Math.max(...expected)
  const area = (course: Float64Array, isTop: boolean) =>
    course.reduce((sum, value, k) => sum + (isTop && expected[k]! < top ? 0 : value * steps[k]!.dt), 0)
  return {
    peak: area(counted, true) / area(expected, true),
    integral: area(counted, false) / area(expected, false),
  }
}
