import type { Same } from '#src/messages/catalogue-types.ts'
import type { legend as english } from '#src/messages/en/legend.ts'

/** In Spanish: what the light of Ca²⁺ means. */
export const legend: Same<typeof english> = {
  'view.legend': 'Escala de la luz del Ca²⁺',
  'help.legend': 'Qué significa la luz del Ca²⁺',
  'legend.title': 'Ca²⁺ libre en la espina',
  'legend.value': '{{value}} µM',
  'legend.close': 'Cerrar la escala',
  'legend.note': 'Con cada duplicación la luz de la espina sube un mismo paso.',
}
