import type { Same } from '#src/messages/catalogue-types.ts'
import type { explainer as english } from '#src/messages/en/explainer.ts'

/** In Spanish: the explainer. */
export const explainer: Same<typeof english> = {
  'explainer.opening': 'Cuando aprendes, sinapsis como esta se vuelven más fuertes.',
  'explainer.sender': 'Arriba, una neurona envía.',
  'explainer.listener': 'Abajo, esta espina escucha.',
  'explainer.release': 'Un impulso libera glutamato.',
  'explainer.answer': 'Los receptores AMPA se abren y la espina responde.',
  'explainer.plug': 'Los receptores NMDA también lo unen, pero el magnesio (Mg²⁺) tapona su poro.',
  'explainer.coincidence':
    'El tapón solo sale si la espina está excitada en ese mismo instante: coincidencia.',
  'explainer.calcium': 'Ahora entra el calcio (Ca²⁺).',
  'explainer.burst': 'Una ráfaga de cien impulsos inunda la espina de calcio.',
  'explainer.lock': 'Este activa la CaMKII, una enzima que se mantiene activa a sí misma.',
  'explainer.arrival': 'En minutos llegan más receptores AMPA.',
  'explainer.growth': 'Crecen los filamentos de actina y la espina se hincha.',
  'explainer.stronger': 'El mismo impulso produce ahora más respuesta: potenciación a largo plazo, LTP.',
  'explainer.early': 'La LTP temprana se desvanece en horas.',
  'explainer.repeat': 'Ráfagas repetidas hacen que la célula fabrique proteínas nuevas.',
  'explainer.late': 'Con ellas la sinapsis sigue fuerte durante días: LTP tardía, una huella que dura.',

  'story.watch': 'Ver la historia',
  'story.watch.detail': 'La LTP en un minuto',
  'story.title': 'La historia',
  'story.progress': 'Imagen {{shot}} de {{total}}',
  'story.play': 'Reproducir la historia',
  'story.pause': 'Detener la historia',
  'story.back': 'Imagen anterior',
  'story.next': 'Imagen siguiente',
  'story.close': 'Salir de la historia',
  'story.sound': 'Narración',
  'story.busy': 'Calculando lo que ocurre entretanto…',

  'help.story': 'Imagen anterior o siguiente de la historia',
  'story.before': 'antes',
  'story.now': 'ahora',
  'story.gauge.caUM': 'Ca²⁺ en la espina',
  'story.gauge.camkiiActive': 'CaMKII activa',
  'story.gauge.amparSynaptic': 'Receptores AMPA',
  'story.gauge.spineVolumePercent': 'Volumen de la espina',
  'story.gauge.epspSlopePercent': 'Respuesta al impulso',
  'story.gauge.weightPercent': 'Fuerza de la sinapsis',
}
