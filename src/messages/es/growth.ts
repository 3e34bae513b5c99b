import type { Same } from '#src/messages/catalogue-types.ts'
import type { growth as english } from '#src/messages/en/growth.ts'

/** In Spanish: growth of the spine and the late phase. */
export const growth: Same<typeof english> = {
  'scale.receptorCount': 'receptores por cada uno dibujado',
  'scale.ghost': '{{badge}} · {{list}}',
  'ghost.bouton': 'botón solo insinuado',
  'ghost.bouton.meaning': 'El botón está solo insinuado: taparía los receptores',
  'label.amparSample': 'Receptores AMPA',
  'label.amparSample.fact': '{{value}} en la sinapsis, {{more}} dibujados',
  'label.amparSample.meaning':
    'Canales que el glutamato abre al instante. La LTP trae más aquí y la LTD se lleva algunos. Se dibuja uno por cada cuatro para poder contarlos.',
  'label.nmdarSample': 'Receptores NMDA',
  'label.nmdarSample.meaning':
    'Detectores de coincidencia. Su número apenas cambia; se dibuja uno por cada cuatro.',
  'label.firstOutline': 'La cabeza al principio',
  'label.firstOutline.meaning':
    'La línea discontinua es el contorno que tenía la cabeza al empezar. Con la LTP crece más allá; con la LTD encoge dentro de él.',
}
