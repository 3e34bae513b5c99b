import { describe, expect, test } from 'vitest'
import { readLaunchOptions } from '#src/app/launch-options.ts'
import {
  browserCommand,
  exhibitAddress,
  type LauncherChoice,
  loopCommand,
  startFiles,
  systems,
} from '#src/kiosk/launcher-address.ts'

const choice: LauncherChoice = {
  languages: ['de', 'en'],
  idle: 45,
  chapters: ['alzheimer', 'stress'],
  stimuli: ['test', 'theta'],
  sound: true,
  volume: 40,
  quality: 'medium',
  motion: 'reduced',
  orientation: 'portrait',
  more: 'https://example.org/synapse?from=exhibit&lang=de',
  pin: '4711',
}

describe('the address that the launcher writes', () => {
  test('is read by the page as it was meant', () => {
    const { search } = new URL(exhibitAddress('http://127.0.0.1:4173/', choice))
    const { options, rejected } = readLaunchOptions(search)
    expect(rejected).toEqual([])
    expect(options).toMatchObject({ ...choice, mode: 'kiosk', sound: 'on' })
  })

  test('says nothing where nothing was chosen', () => {
    const plain = {
      ...choice,
      sound: false,
      quality: 'auto',
      motion: 'full',
      orientation: 'auto',
      more: '',
      pin: '',
      chapters: [],
    } as const
    const { search } = new URL(exhibitAddress('http://127.0.0.1:4173/', plain))
    expect(search).toBe('?mode=kiosk&languages=de,en&idle=45&chapters=none&stimuli=test,theta')
    expect(readLaunchOptions(search)).toMatchObject({
      rejected: [],
      options: { chapters: [], pin: '', more: '' },
    })
  })
})

test('a bad option of an exhibit falls back, and is told', () => {
  const { options, rejected } = readLaunchOptions(
    '?mode=kiosk&languages=de,xx&pin=12&more=javascript:alert(1)&chapters=gate,nothing&idle=1&volume=300',
  )
  expect(rejected.map(({ option }) => option).sort()).toEqual([
    'chapters',
    'idle',
    'languages',
    'more',
    'pin',
    'volume',
  ])
  expect(options).toMatchObject({ pin: '', more: '', idle: 60 })
})

test('commands are one line a system, quote the address, and lock the browser', () => {
  for (const system of ['linux', 'windows', 'macos'] as const) {
    const command = browserCommand(system, 'http://127.0.0.1:4173/?mode=kiosk&idle=45')
    expect(command).not.toContain('\n')
    expect(command).toContain('--kiosk ')
    expect(command).toMatch(/ "http:\/\/127\.0\.0\.1:4173\/\?mode=kiosk&idle=45"$/)
  }
  // A desktop starts a file only where its first line says by what.
  expect(loopCommand('linux', 'http://x/')).toMatch(/^#!\/bin\/sh\nwhile true; do\n {2}chromium /)
})

test('files that start with the machine name programs by their whole path', () => {
  for (const { text } of startFiles.linux) {
    const [, command = ''] = /^Exec(?:Start)?=(.*)$/m.exec(text) ?? []
    expect(command).toMatch(/^\//)
  }
  for (const system of systems) expect(startFiles[system].at(-1)?.text).toMatch(/npm start$/m)
})
