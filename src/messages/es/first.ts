import type { Same } from '#src/messages/catalogue-types.ts'
import type { first as english } from '#src/messages/en/first.ts'

/** In Spanish: the first experiment, which a visitor is led through. */
export const first: Same<typeof english> = {
  'first.invitation': 'Crea LTP',
  'first.invitation.detail': 'tres pulsaciones, un minuto',
  'first.title': 'Reforzar una sinapsis',
  'first.close': 'Salir',
  'first.test':
    'Primero un solo pulso de prueba: llega un impulso, el glutamato cruza la hendidura, los receptores AMPA se abren. Esta respuesta es la medida: 100 %.',
  'first.tetanus':
    'Cien impulsos en un segundo. La espina sigue despolarizada, el Mg²⁺ sale de los poros NMDA y el Ca²⁺ entra de golpe.',
  'first.waiting':
    'Media hora pasa en segundos. El Ca²⁺ se fue hace tiempo, pero la CaMKII sigue anclada en la sinapsis, llegan receptores AMPA y la espina crece.',
  'first.ready': 'Ha pasado media hora. ¿Se acuerda la sinapsis? Pregúntaselo con el mismo impulso de antes.',
  'first.again': 'El mismo impulso, el mismo glutamato…',
  'first.made': 'Has creado LTP: el mismo pulso responde ahora con el {{value}} %.',
  'first.made.why':
    'Hay más receptores AMPA preparados. Con la potenciación a largo plazo una sinapsis conserva lo aprendido.',
  'first.notMade': 'Esta vez no hay LTP: el mismo pulso responde con el {{value}} %.',
  'first.notMade.why':
    '¿Hay un fármaco activo o un parámetro cambiado? También es un experimento. Empieza de nuevo sin él y compara.',
  'first.next.tetanus': 'Ahora 100 pulsos en un segundo',
  'first.next.again': 'El mismo pulso de prueba otra vez',
  'first.before': 'Al principio',
  'first.now': 'Ahora',
  'first.share': 'Compartir esta simulación',
  'first.how': '¿Cómo funciona?',
}
