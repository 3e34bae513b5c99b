import { type ParameterId, parameters } from '#src/parameters/parameters.ts'
import { lostConclusions } from '#src/validation/conclusions.ts'
import { experiments } from '#src/validation/experiments.ts'

/** What a process of `npm run validate` is asked for: an experiment, or conclusions with one parameter changed. */
export type ValidationTask =
  | { readonly kind: 'experiment'; readonly id: string; readonly seed: number }
  | {
      readonly kind: 'conclusions'
      readonly parameter: string | null
      readonly factor: number
      readonly seed: number
    }

process.on('message', (task: ValidationTask) => {
  process.send?.(task.kind === 'experiment' ? runExperiment(task.id, task.seed) : runConclusions(task))
})

function runExperiment(id: string, seed: number) {
  const experiment = experiments.find((each) => each.id === id)
  if (!experiment) throw new Error(`There is no experiment "${id}".`)
  return experiment.run(seed)
}

function runConclusions({ parameter, factor, seed }: Extract<ValidationTask, { kind: 'conclusions' }>) {
  if (parameter !== null && !Object.hasOwn(parameters, parameter))
    throw new Error(`No parameter "${parameter}".`)
  return { parameter, factor, lost: lostConclusions(parameter as ParameterId | null, factor, seed) }
}
