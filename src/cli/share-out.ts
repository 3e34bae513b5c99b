import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ValidationTask } from '#src/cli/validation-thread.ts'

/**
 * Shares tasks out among processes, one a core, and gathers their answers in the order in which they come.
 * @throws Error where a process stops early.
 */
export async function shareOut<Answer>(tasks: readonly ValidationTask[]): Promise<Answer[]> {
  const left = [...tasks]
  const answers: Answer[] = []
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work))
  return answers

  function work(): Promise<void> {
    const script = fileURLToPath(new URL('validation-thread.ts', import.meta.url))
    const thread = fork(script, [], { execArgv: ['--import', 'tsx'] })
    return new Promise((resolve, reject) => {
      const next = () => {
        const task = left.shift()
        if (task) thread.send(task)
        else {
          thread.disconnect()
          resolve()
        }
      }
      thread.on('message', (answer) => {
        answers.push(answer as Answer)
        if (process.stderr.isTTY) process.stderr.write(`\r${answers.length} of ${tasks.length} runs `)
        next()
      })
      thread.on('error', reject)
      thread.on('exit', (code) => {
        if (code) reject(new Error(`A run of the validation stopped with exit code ${code}.`))
      })
      next()
    })
  }
}
