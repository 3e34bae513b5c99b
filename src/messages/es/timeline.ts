import type { Same } from '#src/messages/catalogue-types.ts'
import type { timeline as english } from '#src/messages/en/timeline.ts'

/** In Spanish: the time line, its signs and keys. */
export const timeline: Same<typeof english> = {
  'transport.eventBack': 'Un suceso atrás',
  'transport.eventForward': 'Al suceso siguiente',
  'timeline.presynapticSpikes': 'Pulso',
  'timeline.change': 'Fármaco o parámetro',
  'timeline.vesiclesFused': 'Se fusiona una vesícula',
  'timeline.magnesiumExits': 'Sale Mg²⁺',
  'timeline.amparsInserted': 'Entra receptor AMPA',
  'timeline.amparsRemoved': 'Sale receptor AMPA',
  'timeline.since': '+{{time}}',
  'timeline.after': '{{time}} después de {{start}}',
  'timeline.signs': 'Signos de la línea de tiempo',
  'timeline.none': 'No ocurre nada en los próximos diez minutos.',
  'help.key.space': 'Espacio',
  'help.key.shift': 'Mayús',
  'help.key.home': 'Inicio',
  'help.key.end': 'Fin',
  'help.key.pageUp': 'RePág',
  'help.key.pageDown': 'AvPág',
  'help.arrows': 'Un instante atrás o adelante',
  'help.events': 'Un suceso atrás o adelante',
  'help.tenths': 'A un décimo de la simulación',
  'help.ends': 'Al principio, al último momento',
  'help.fullscreen': 'Pantalla completa',
}
