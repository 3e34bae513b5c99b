import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { findFirefox } from '#tests/browser/firefox/find-firefox.ts'

const firefox = findFirefox()

test('in Firefox too a press of the synapse comes to numbers and a picture, and nothing complains', ({
  baseURL,
}) => {
  test.skip(!firefox, 'There is no Firefox here: install one, or name its path in SPINESCOPE_FIREFOX.')
  const visit = spawnSync(
    process.execPath,
    [
      '--no-warnings',
      '--experimental-websocket',
      '--import',
      'tsx',
      fileURLToPath(new URL('firefox/visit-page.ts', import.meta.url)),
      String(firefox),
      `${baseURL}/?quality=low&motion=reduced&seed=1`,
      fireOnce.toString(),
    ],
    { encoding: 'utf8', timeout: 120_000 },
  )
  expect(visit.status, visit.stderr).toBe(0)
  const { value, failure, complaints } = JSON.parse(visit.stdout)
  expect(failure).toBeNull()
  expect(complaints).toEqual([])
  expect(value).toMatchObject({ status: 'ready', time_s: 0.2, language: 'en' })
  expect(value.vesiclesFused).toBeGreaterThan(0)
  expect(value.ca_uM).toBeGreaterThan(0.2)
  // Where Firefox has no WebGL2 the still picture stands in, and says so.
  expect(value.hasPicture || value.isPosterShown).toBe(true)
  test
    .info()
    .annotations.push({ type: 'firefox', description: `${value.browser}, picture: ${value.hasPicture}` })
})

/** Runs in Firefox. */
async function fireOnce() {
  const { spinescope } = window
  if (!spinescope) throw new Error('The page has no window.spinescope.')
  await spinescope.ready
  await spinescope.stimulate({ kind: 'train', at: 0, frequency: 100, pulses: 20, test: false })
  await spinescope.fastForward(0.2)
  const { width = 0 } = document.querySelector<HTMLCanvasElement>('.stage-canvas') ?? {}
  const { time_s, ca_uM } = spinescope.state()
  return {
    browser: navigator.userAgent,
    status: document.documentElement.dataset.status,
    language: document.documentElement.lang,
    time_s,
    ca_uM,
    vesiclesFused: spinescope.counters().vesiclesFused,
    hasPicture: width > 0 && document.querySelector('.poster:not([hidden])') === null,
    isPosterShown: document.querySelector('.poster') !== null,
  }
}
