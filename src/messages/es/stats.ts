import type { Same } from '#src/messages/catalogue-types.ts'
import type { stats as english } from '#src/messages/en/stats.ts'

/** In Spanish: figures for operators and developers. */
export const stats: Same<typeof english> = {
  'stats.title': 'Cifras de esta página',
  'stats.graph': 'Lo que tardó cada una de las últimas {{count}} imágenes; la línea está en {{limit}} ms',
  'stats.rate': 'Imágenes por segundo',
  'stats.picture': 'Tiempo por imagen',
  'stats.script': 'Script por imagen',
  'stats.answer': 'Simulación por imagen',
  'stats.ms': '{{mean}} ms, {{worst}} ms como máximo',
  'stats.calls': 'Llamadas de dibujo',
  'stats.triangles': 'Triángulos',
  'stats.level': 'Modelo',
  'stats.molecular': 'moléculas sueltas',
  'stats.meanField': 'números esperados',
}
