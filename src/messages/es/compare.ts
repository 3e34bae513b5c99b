import type { Same } from '#src/messages/catalogue-types.ts'
import type { compare as english } from '#src/messages/en/compare.ts'

/** In Spanish: two spines beside each other. */
export const compare: Same<typeof english> = {
  'compare.title': 'Comparar dos espinas',
  'compare.tab': 'Comparar',
  'compare.switch': 'Una segunda espina al lado',
  'compare.hint':
    'Es una copia de esta, con el mismo pasado. Las dos reciben los mismos pulsos al mismo tiempo. Dale un fármaco a una de ellas, deja pasar unos minutos, estimula y mira qué cambia.',
  'compare.spine': 'Fármacos para',
  'compare.first': 'Espina A',
  'compare.second': 'Espina B',
  'compare.none': 'sin fármaco',
  'compare.ampar': 'receptores AMPA',
  'compare.response': 'respuesta',
  'compare.volume': 'volumen de la espina',
}
