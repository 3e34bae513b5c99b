import type { Same } from '#src/messages/catalogue-types.ts'
import type { growth as english } from '#src/messages/en/growth.ts'

/** In Spanish: growth of the spine and the late phase. */
export const growth: Same<typeof english> = {
  'scale.receptorCount': 'receptores por cada uno dibujado',
  'scale.way': 'camino al cuerpo celular',
  'scale.soma': 'cuerpo celular',
  'scale.protein': 'proteínas nuevas',
  'scale.cargo': 'receptores en el endosoma',
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
  'label.taggedSpine': 'Espina estimulada',
  'label.taggedSpine.fact': 'marca {{value}} %, capturado {{more}} %',
  'label.taggedSpine.meaning':
    'En este modelo la marca la CaMKII unida en la PSD: su anillo se cierra y se vuelve dorado. Una espina marcada captura proteínas nuevas y conserva su fuerza; cuánto ha capturado es la LTP tardía.',
  'label.signal': 'Señal al núcleo',
  'label.signal.fact': 'PKA al {{value}} % de un tétanos',
  'label.signal.meaning':
    'El Ca²⁺ y el AMPc activan la PKA, y una señal viaja al núcleo. Un tétanos envía muy poco; varios espaciados se suman.',
  'label.proteins': 'Proteínas nuevas',
  'label.proteins.fact': 'reserva al {{value}} %',
  'label.proteins.meaning':
    'Las proteínas de la plasticidad llegan a todas las espinas de la célula. Solo las marcadas las retienen. La anisomicina impide que se fabriquen.',
  'label.nucleus': 'Núcleo',
  'label.nucleus.fact': 'proteínas nuevas al {{value}} % de velocidad',
  'label.nucleus.meaning':
    'Si la señal es bastante fuerte, aquí se leen genes de la plasticidad. Fuera del núcleo, los ribosomas fabrican proteínas según las copias. Cuanto más brilla, más deprisa se fabrican.',
  'label.soma': 'Cuerpo celular',
  'label.soma.meaning':
    'En realidad está a unas 110 µm y mide 15 µm: aquí ambas cosas están acortadas, y «Escala real» lo manda allí. Los impulsos nacen junto a él y vuelven por la dendrita; se dibujan como luz.',
}
