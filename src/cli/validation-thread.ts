import { experiments } from '#src/validation/experiments.ts'

/** A process of its own for `npm run validate`: is told an experiment and a seed, answers with what was found. */
process.on('message', ({ id, seed }: { id: string; seed: number }) => {
  const experiment = experiments.find((each) => each.id === id)
  if (!experiment) throw new Error(`There is no experiment "${id}".`)
  process.send?.({ id, findings: experiment.run(seed) })
})
