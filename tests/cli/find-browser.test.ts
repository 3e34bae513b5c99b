import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from '#src/cli/find-browser.ts'

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spinescope-'))
    vi.stubEnv('SPINESCOPE_BROWSER', '')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  test('the one that was named comes first', () => {
    const named = place('mine', 0)
    place('chromium', 0)
    vi.stubEnv('PATH', folder)
    vi.stubEnv('SPINESCOPE_BROWSER', named)
    expect(findBrowser()).toBe(named)
  })

  test('a name that leads nowhere is told, and nothing else is taken', () => {
    place('chromium', 0)
    vi.stubEnv('PATH', folder)
    vi.stubEnv('SPINESCOPE_BROWSER', '/nowhere/chrome')
    expect(() => findBrowser()).toThrow('/nowhere/chrome')
  })

  test('a file that does not run is no browser', () => {
    place('chromium', 1)
    const works = place('google-chrome', 0)
    vi.stubEnv('PATH', folder)
    expect(findBrowser()).toBe(works)
  })

  function place(name: string, exitCode: number): string {
    const path = join(folder, name)
    writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`)
    chmodSync(path, 0o755)
    return path
  }
})
