import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const made = new Set(['.git', 'node_modules', 'dist', 'out', 'test-results', 'playwright-report', 'coverage'])

/** All files of the project, with slashes: what git tracks, or what lies there where the sources came without git. */
export function listFiles(): string[] {
  const tracked = spawnSync('git', ['ls-files'], { encoding: 'utf8' }).stdout ?? ''
  if (tracked) return tracked.split('\n').filter(Boolean)
  return readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}
