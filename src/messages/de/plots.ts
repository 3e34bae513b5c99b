import type { Same } from '#src/messages/catalogue-types.ts'
import type { plots as english } from '#src/messages/en/plots.ts'

/** In German: the large plot, and what runs are called. */
export const plots: Same<typeof english> = {
  'plots.title': 'Große Kurve',
  'plots.trace': 'Was gezeigt wird',
  'plots.close': 'Kurve schließen',
  'plots.published': 'Veröffentlichte Messwerte',
  'plots.point': '{{value}} bei {{time}}: {{source}}',
  'runs.name': 'Lauf {{number}}: {{what}}',
  'runs.rest': 'Lauf {{number}}: in Ruhe',
  'runs.times': '{{times}} × {{name}}',
  'runs.depolarization': 'Depolarisation',
  'runs.burst': 'Kurze Salve',
  'runs.low': 'Niedrige Frequenz',
  'runs.train': 'Pulse',
}
