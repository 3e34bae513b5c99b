/**
 * Runs tasks one after the other. Commands and frames go out through one queue, so that the simulation second at which
 * a command takes effect is never in doubt.
 */
export interface SerialQueue {
  /** Resolves with the task's result. A task that throws does not stop those behind it. */
  add<Result>(task: () => Promise<Result>): Promise<Result>
}

export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    add(task) {
      const result = last.then(task)
      last = result.catch(() => undefined)
      return result
    },
  }
}
