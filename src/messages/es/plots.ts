import type { Same } from '#src/messages/catalogue-types.ts'
import type { plots as english } from '#src/messages/en/plots.ts'

/** In Spanish: the large plot, and what runs are called. */
export const plots: Same<typeof english> = {
  'plots.title': 'Gráfica grande',
  'plots.trace': 'Qué se representa',
  'plots.close': 'Cerrar la gráfica',
  'plots.published': 'Medidas publicadas',
  'plots.point': '{{value}} en {{time}}: {{source}}',
  'runs.name': 'Simulación {{number}}: {{what}}',
  'runs.rest': 'Simulación {{number}}: en reposo',
  'runs.times': '{{times}} × {{name}}',
  'runs.depolarization': 'Despolarización',
  'runs.burst': 'Ráfaga breve',
  'runs.low': 'Baja frecuencia',
  'runs.train': 'Pulsos',
}
