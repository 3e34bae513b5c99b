import type { Same } from '#src/messages/catalogue-types.ts'
import type { timeline as english } from '#src/messages/en/timeline.ts'

/** In German: the time line, its signs and keys. */
export const timeline: Same<typeof english> = {
  'transport.eventBack': 'Ein Ereignis zurück',
  'transport.eventForward': 'Weiter zum nächsten Ereignis',
  'timeline.presynapticSpikes': 'Puls',
  'timeline.change': 'Wirkstoff oder Parameter',
  'timeline.vesiclesFused': 'Vesikel verschmilzt',
  'timeline.magnesiumExits': 'Mg²⁺ tritt aus',
  'timeline.amparsInserted': 'AMPA-Rezeptor hinein',
  'timeline.amparsRemoved': 'AMPA-Rezeptor hinaus',
  'timeline.since': '+{{time}}',
  'timeline.after': '{{time}} nach {{start}}',
  'timeline.signs': 'Zeichen an der Zeitleiste',
  'timeline.none': 'In den nächsten zehn Minuten geschieht nichts.',
  'help.key.space': 'Leertaste',
  'help.key.shift': 'Umschalt',
  'help.key.home': 'Pos1',
  'help.key.end': 'Ende',
  'help.key.pageUp': 'Bild ↑',
  'help.key.pageDown': 'Bild ↓',
  'help.arrows': 'Einen Augenblick zurück oder vor',
  'help.events': 'Ein Ereignis zurück oder vor',
  'help.tenths': 'Zu einem Zehntel des Laufs',
  'help.ends': 'Zum Anfang, zum letzten Augenblick',
  'help.fullscreen': 'Ganzer Bildschirm',
}
