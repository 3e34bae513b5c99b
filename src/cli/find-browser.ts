import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
]
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** WebGL2 also where there is no GPU; quiet, and without calls to foreign hosts. */
export const browserArguments: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * Path of a Chromium-like browser: the one named in SPINESCOPE_BROWSER, one of the system, Playwright's own, or one that
 * can be installed now. Prints what it does where that takes a while.
 *
 * @throws Error with the three ways out where there is none.
 */
export function findBrowser(): string {
  const named = process.env.SPINESCOPE_BROWSER
  if (named) {
    if (existsSync(named)) return named
    throw new Error(
      `SPINESCOPE_BROWSER names ${named}, which is not there: name the path of a Chrome, Chromium or Edge.`,
    )
  }
  return findInstalled() ?? installWithPlaywright() ?? installWithApt() ?? giveUp()
}

function findInstalled(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name)
      if (folder && runs(path)) return path
    }
  }
  return [...places, chromium.executablePath()].find(runs) ?? null
}

/** A file alone is no browser: Ubuntu's `chromium-browser` may only say where to get one, another lacks libraries. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false
  // Windows browsers open a window instead of telling their version.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function installWithPlaywright(): string | null {
  console.log('No browser found: asking Playwright for one …')
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
    // Where its host cannot be reached, that shall show soon.
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  })
  return findInstalled()
}

function installWithApt(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Installing Chromium with apt-get …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const parameters of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    spawnSync('apt-get', parameters, { stdio: 'ignore', env })
  }
  return findInstalled()
}

function giveUp(): never {
  throw new Error(
    'No browser for the tests: install Chrome or Chromium, or run `npx playwright install chromium`, or name one in SPINESCOPE_BROWSER.',
  )
}
