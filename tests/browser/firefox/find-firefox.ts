import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['firefox', 'firefox-esr', 'firefox.exe']
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Path of a Firefox that runs: the one named in SPINESCOPE_FIREFOX, or one of the system; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env.SPINESCOPE_FIREFOX
  if (named) return runs(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places]
  return candidates.find(runs) ?? null
}

function runs(path: string): boolean {
  if (!existsSync(path)) return false
  // On Windows it opens a window instead of telling its version.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
