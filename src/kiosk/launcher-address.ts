import type { OfferedStimulus } from '#src/kiosk/offered-stimuli.ts'
import type { Language } from '#src/messages/catalogues.ts'
import type { ChapterId } from '#src/story/chapters.ts'

/** What an operator chooses before an exhibit opens. */
export interface LauncherChoice {
  /** The first is the one in which every session starts. */
  readonly languages: readonly Language[]
  /** Seconds. */
  readonly idle: number
  readonly chapters: readonly ChapterId[]
  readonly stimuli: readonly OfferedStimulus[]
  readonly sound: boolean
  /** Percent of what the device plays at most. */
  readonly volume: number
  readonly quality: 'auto' | 'low' | 'medium' | 'high'
  readonly motion: 'full' | 'reduced'
  readonly orientation: 'auto' | 'portrait' | 'landscape'
  /** Where visitors can read on, https only; empty for nowhere. */
  readonly more: string
  /** 4 to 8 digits; empty for no maintenance page. */
  readonly pin: string
}

export const systems = ['linux', 'windows', 'macos'] as const
export type System = (typeof systems)[number]

/** The exhibit's address. `base` is where the page is served, without a query. */
export function exhibitAddress(base: string, choice: LauncherChoice): string {
  const query = new URLSearchParams({
    mode: 'kiosk',
    languages: choice.languages.join(','),
    idle: String(choice.idle),
  })
  query.set('chapters', choice.chapters.join(',') || 'none')
  query.set('stimuli', choice.stimuli.join(','))
  if (choice.sound) {
    query.set('sound', 'on')
    query.set('volume', String(choice.volume))
  }
  if (choice.quality !== 'auto') query.set('quality', choice.quality)
  if (choice.motion !== 'full') query.set('motion', choice.motion)
  if (choice.orientation !== 'auto') query.set('orientation', choice.orientation)
  if (choice.more) query.set('more', choice.more)
  if (choice.pin) query.set('pin', choice.pin)
  // Commas may stand in a query as they are, and are easier to read so.
  return `${base}?${query.toString().replaceAll('%2C', ',')}`
}

const browsers: Readonly<Record<System, string>> = {
  linux: 'chromium',
  windows: '"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"',
  macos: '"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"',
}
const folders: Readonly<Record<System, string>> = {
  linux: '"$HOME/spinescope-profile"',
  windows: '"%LOCALAPPDATA%\\spinescope-profile"',
  macos: '"$HOME/spinescope-profile"',
}

/** Flags of Chromium that make a display of it: no frame, no dialogs, no gestures of its own, nothing fetched behind the page. */
export const browserFlags: readonly string[] = [
  '--kiosk',
  '--no-first-run',
  '--no-default-browser-check',
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-features=Translate,MediaRouter',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

/** A command that opens the exhibit, full screen and locked. */
export function browserCommand(system: System, address: string): string {
  return `${browsers[system]} ${browserFlags.join(' ')} --user-data-dir=${folders[system]} "${address}"`
}

/** A command that opens it again whenever the browser ends. */
export function loopCommand(system: System, address: string): string {
  const command = browserCommand(system, address)
  return system === 'windows'
    ? `:again\r\n${command.replaceAll('%2', '%%2').replaceAll('%3', '%%3')}\r\ntimeout /t 3\r\ngoto again`
    : `#!/bin/sh\nwhile true; do\n  ${command}\n  sleep 3\ndone`
}

/** A file that an operator saves, and where. */
export interface StartFile {
  readonly path: string
  readonly text: string
}

/** What a system needs beside the script that opens the exhibit, so that it starts with the machine: for a user "exhibit". */
export const startFiles: Readonly<Record<System, readonly StartFile[]>> = {
  linux: [
    {
      path: '/home/exhibit/.config/autostart/exhibit.desktop',
      text: '[Desktop Entry]\nType=Application\nName=Spinescope\nExec=/home/exhibit/exhibit.sh',
    },
    {
      path: '/home/exhibit/.config/systemd/user/spinescope.service',
      // A service knows no search path: all names are whole.
      text: [
        '[Unit]',
        'Description=Spinescope',
        '',
        '[Service]',
        'WorkingDirectory=/home/exhibit/spinescope',
        'ExecStart=/usr/bin/npm start',
        'Restart=always',
        '',
        '[Install]',
        'WantedBy=default.target',
      ].join('\n'),
    },
  ],
  windows: [{ path: 'spinescope-server.bat', text: '@cd /d "%USERPROFILE%\\spinescope"\r\n@npm start' }],
  macos: [{ path: 'spinescope-server.command', text: '#!/bin/sh\ncd "$HOME/spinescope" && exec npm start' }],
}
