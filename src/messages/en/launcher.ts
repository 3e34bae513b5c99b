/** In English: the operators' page. */
export const launcher = {
  'launcher.title': 'Set up an exhibit',
  'launcher.lead':
    'Choose how the exhibit shall be. Below you get its address, the command that opens it locked and full screen, and how to let it start with the machine.',
  'launcher.languages': 'Languages',
  'launcher.languages.note': 'Each session starts in number 1. Untick and tick again to change the order.',
  'launcher.chapters': 'Big questions',
  'launcher.chapters.note': 'Offered besides the guided visit, in this order. None is fine too.',
  'launcher.stimuli': 'Protocols for looking around',
  'launcher.stimuli.note': 'What visitors may fire on their own.',
  'launcher.behaviour': 'Behaviour',
  'launcher.idle': 'Seconds without a touch until “Still there?”',
  'launcher.quality': 'Picture quality',
  'launcher.motion': 'Motion',
  'launcher.motion.full': 'Full',
  'launcher.motion.reduced': 'Reduced',
  'launcher.orientation': 'Display',
  'launcher.orientation.auto': 'As it stands',
  'launcher.orientation.portrait': 'Upright',
  'launcher.orientation.landscape': 'Sideways',
  'launcher.sound': 'The story is spoken (English voice)',
  'launcher.volume': 'Volume at most',
  'launcher.captions': 'Captions are always shown.',
  'launcher.access': 'For visitors and staff',
  'launcher.more': 'Address to read on, shown as text and QR code',
  'launcher.more.bad': 'Write a whole address that starts with https://.',
  'launcher.pin': 'PIN of the maintenance page, 4 to 8 digits',
  'launcher.pin.bad': 'A PIN has 4 to 8 digits.',
  'launcher.pin.note':
    'Seven touches in the upper left corner ask for it. It stands in the address: it keeps visitors out, not attackers. Without a PIN there is no maintenance page.',
  'launcher.address': 'Address of the exhibit',
  'launcher.open': 'Open it here',
  'launcher.code': 'The address as a QR code',
  'launcher.copy': 'Copy',
  'launcher.copied': 'Copied',
  'launcher.system': 'System of the exhibit’s machine',
  'launcher.system.linux': 'Linux',
  'launcher.system.windows': 'Windows',
  'launcher.system.macos': 'macOS',
  'launcher.command': 'Command that opens it',
  'launcher.loop': 'The same, again whenever the browser ends',
  'launcher.loop.note':
    'Save it as a script. It is what brings the exhibit back after a crash of the browser itself.',
  'launcher.autostart': 'Start with the machine',
  'launcher.autostart.linux':
    'Let the machine log in by itself as a user of its own. Put the script as a line “Exec=/home/exhibit/exhibit.sh” into ~/.config/autostart/exhibit.desktop, and “npm start” as a service of systemd (ExecStart=npm start, WorkingDirectory=the folder of Spinescope, Restart=always).',
  'launcher.autostart.windows':
    'Save the script as exhibit.bat. Press Win+R, type shell:startup and put a shortcut to it there; another one to “npm start” in the folder of Spinescope. Assigned access (kiosk mode) of Windows keeps the desktop shut.',
  'launcher.autostart.macos':
    'Save the script as exhibit.command, make it executable, and add it under System Settings → General → Login Items, as well as one that runs “npm start” in the folder of Spinescope.',
  'launcher.check': 'Before you leave',
  'launcher.check.offline':
    'Open the exhibit once with its server running: from then on it needs no network.',
  'launcher.check.power': 'Switch off the screen saver, sleep, and updates at opening hours.',
  'launcher.check.keys':
    'Take keyboard and mouse away. Ctrl+W, Alt+F4 and the system’s own keys are out of a page’s reach.',
  'launcher.check.door': 'Try the PIN, and in the maintenance page each drill once.',
} as const
