import type { Experiment } from '#src/validation/experiment.ts'
import { train, watchProtocol } from '#src/validation/watch-protocol.ts'

const weakAt = 40
const eightHours = 480
/** Minutes from the weak stimulation of one input to the strong one of the other, and the row. */
const distances = [
  ['T22a', -30],
  ['T22b', 30],
  ['T22c', 60],
  ['T22d', 120],
  ['T22e', 240],
] as const

/** A weak tetanus, and a strong stimulation of another input of the same cell before or after it. */
export const tagging: Experiment = {
  id: 'tagging',
  isStochastic: true,
  run(seed) {
    const numbers: Record<string, number> = { T22f: weightAfter(null, seed) }
    for (const [row, distance] of distances) numbers[row] = weightAfter(distance, seed)
    const curve = distances.map(([row, distance]) => [distance, numbers[row]!] as const)
    return { numbers, curves: { tagging: curve } }
  },
}

/** Weight of the weakly stimulated input after eight hours, percent. */
function weightAfter(distance: number | null, seed: number): number {
  const strong =
    distance === null
      ? []
      : [0, 10, 20].map((minutes) => train(weakAt + distance + minutes, 100, 100, 'second'))
  const end = weakAt + eightHours
  const run = watchProtocol({ duration: `${end + 1} min`, events: [train(weakAt, 100, 21), ...strong] }, seed)
  return run.at(end, 'weightPercent')
}
