import type { Same } from '#src/messages/catalogue-types.ts'
import type { legend as english } from '#src/messages/en/legend.ts'

/** In German: what the light of Ca²⁺ means. */
export const legend: Same<typeof english> = {
  'view.legend': 'Skala des Ca²⁺-Lichts',
  'help.legend': 'Was das Licht des Ca²⁺ bedeutet',
  'legend.title': 'Freies Ca²⁺ im Dorn',
  'legend.value': '{{value}} µM',
  'legend.close': 'Skala schließen',
  'legend.note': 'Mit jeder Verdopplung wird der Dorn um gleich viel heller.',
}
