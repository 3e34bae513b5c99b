import { spawnSync } from 'node:child_process'

/**
 * Runs a program of the system and returns what it wrote, both streams together.
 * @throws Error with a sentence where it is missing or fails.
 */
export function runTool(name: string, parameters: readonly string[], way: string): string {
  const { status, error, stdout, stderr } = spawnSync(name, parameters, { encoding: 'utf8' })
  if (error) throw new Error(`${name} is not installed: ${way}.`)
  if (status !== 0) throw new Error(`${name} failed: ${stderr.trim().split('\n').at(-1)}`)
  return stdout + stderr
}
