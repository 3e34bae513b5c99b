import { describe, expect, test } from 'vitest'
import { createSimulation } from '#src/model/create-simulation.ts'
import { scalarNames } from '#src/parameters/observables.ts'
import { s } from '#src/parameters/units.ts'
import { coursesOfCondition } from '#src/protocols/courses-of-condition.ts'
import type { ChapterStep } from '#src/story/chapter-step.ts'
import { chapterIds, chapters } from '#src/story/chapters.ts'

const steps = chapterIds.flatMap((id) =>
  chapters[id].map((step: ChapterStep, i) => [`${id}, step ${i + 1}`, step] as const),
)

/** Does to the model what a step does, and returns the test response at its end, percent. */
function carryOut({ conditions = [], waitBefore = 0, stimuli = [], waitAfter = 0 }: ChapterStep): number {
  const run = createSimulation({ seed: 1, parameters: {} })
  for (const { agent, dose } of conditions) {
    const courses = coursesOfCondition({ agent, dose, from: 0, to: Number.POSITIVE_INFINITY })
    for (const course of courses) run.follow(course)
  }
  run.advanceTo(waitBefore * s)
  for (const stimulus of stimuli) {
    const at = (waitBefore + stimulus.at) * s
    if (stimulus.kind === 'depolarize') run.stimulate({ ...stimulus, at, for: stimulus.for * s })
    else run.stimulate({ ...stimulus, at })
  }
  run.advanceTo((waitBefore + waitAfter) * s)
  return run.observe().hero[scalarNames.indexOf('epspSlopePercent')]!
}

describe('what a chapter says happens in the model', () => {
  test.each(steps.filter(([, { outcome }]) => outcome))(
    '%s',
    (_, step) => {
      const [least, most] = step.outcome!
      const response = carryOut(step)
      expect(response).toBeGreaterThanOrEqual(least)
      expect(response).toBeLessThanOrEqual(most)
    },
    60_000,
  )
})

test('every chapter lets the visitor predict, and every long experiment says what has to come out', () => {
  for (const id of chapterIds) {
    const asked = chapters[id].some((step: ChapterStep) => step.question)
    // What happens to the long-lasting change is told at its end; the first chapters show it as it happens.
    expect(asked, id).toBe(true)
  }
  const silent = steps.filter(([, { isFresh, waitAfter, outcome }]) => isFresh && waitAfter && !outcome)
  expect(silent.map(([name]) => name)).toEqual([])
})

test('a right answer is one of the answers', () => {
  for (const [name, { question }] of steps) {
    if (question) expect(question.right, name).toBeLessThan(question.answers)
  }
})
