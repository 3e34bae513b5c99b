import type { Same } from '#src/messages/catalogue-types.ts'
import type { stats as english } from '#src/messages/en/stats.ts'

/** In German: figures for operators and developers. */
export const stats: Same<typeof english> = {
  'stats.title': 'Zahlen zu dieser Seite',
  'stats.graph': 'Wie lange jedes der letzten {{count}} Bilder brauchte; die Linie liegt bei {{limit}} ms',
  'stats.rate': 'Bilder pro Sekunde',
  'stats.picture': 'Zeit je Bild',
  'stats.script': 'Skript je Bild',
  'stats.answer': 'Simulation je Bild',
  'stats.ms': '{{mean}} ms, höchstens {{worst}} ms',
  'stats.calls': 'Zeichenaufrufe',
  'stats.triangles': 'Dreiecke',
  'stats.level': 'Modell',
  'stats.molecular': 'einzelne Moleküle',
  'stats.meanField': 'erwartete Zahlen',
}
