import type { Same } from '#src/messages/catalogue-types.ts'
import type { kiosk as english } from '#src/messages/en/kiosk.ts'

/** In Spanish: the exhibit. Written for twelve-year-olds, in few words. */
export const kiosk: Same<typeof english> = {
  'kiosk.title': 'De qué están hechos los recuerdos',
  'kiosk.lead': 'Una sinapsis del cerebro, de una milésima de milímetro. Tócala para activarla.',
  'kiosk.fire': 'Activa la sinapsis',
  'kiosk.fire.detail': '¿Puedes hacerla más fuerte? 90 segundos',
  'kiosk.story': 'Mira la historia',
  'kiosk.story.title': 'Cómo aprenden las sinapsis',
  'kiosk.story.detail': 'Un minuto, con subtítulos',
  'kiosk.sound.on': 'Con sonido',
  'kiosk.sound.off': 'Sin sonido',
  'kiosk.look': 'Explora',
  'kiosk.look.detail': 'Gira, amplía y toca cualquier parte',
  'kiosk.questions': 'Grandes preguntas',
  'kiosk.questions.detail': 'Primero adivina, luego mira qué pasa',
  'kiosk.lessMotion': 'Menos movimiento',
  'kiosk.largerText': 'Texto más grande',
  'kiosk.done': 'Terminar',
  'kiosk.next': 'Siguiente',
  'kiosk.progress': 'Paso {{step}} de {{total}}',
  'kiosk.languages': 'Idioma',
  'kiosk.still': '¿Sigues ahí?',
  'kiosk.still.count_one': 'Se vuelve a empezar en {{count}} segundo.',
  'kiosk.still.count_other': 'Se vuelve a empezar en {{count}} segundos.',
  'kiosk.still.yes': 'Sí, seguir',

  'kiosk.fire.title': 'Activas una neurona',
  'kiosk.fire.running':
    'Una señal recorre la neurona de arriba. Mira el hueco entre las dos células: ¿lo cruza algo?',
  'kiosk.fire.released_one':
    'Se abrió una burbuja diminuta. Su mensajero, el glutamato, cruzó el hueco. Así, {{opened}} de los receptores azules estuvieron abiertos a la vez.',
  'kiosk.fire.released_other':
    'Se abrieron {{count}} burbujas diminutas. Su mensajero, el glutamato, cruzó el hueco. Así, {{opened}} de los receptores azules estuvieron abiertos a la vez.',
  'kiosk.fire.none':
    'La señal llegó, pero aquí no se abrió ninguna burbuja. Es normal: una sinapsis calla a menudo. ¡Actívala otra vez!',
  'kiosk.fire.again': 'Otra vez',
  'kiosk.fire.again.detail': 'No responde siempre',

  'kiosk.gate.title': 'Una puerta con dos cerrojos',
  'kiosk.gate.ask':
    'Por este poro entra el calcio, el ion que hace aprender a una sinapsis. Pero un ion de magnesio lo tapa. ¿Qué expulsa el tapón?',
  'kiosk.gate.glutamate': 'Solo el mensajero',
  'kiosk.gate.glutamate.detail': 'Solo está activa la célula de arriba',
  'kiosk.gate.both': 'Mensajero y voltaje',
  'kiosk.gate.both.detail': 'Las dos células están activas a la vez',
  'kiosk.gate.running': 'A cámara lenta: mira el tapón verde en el poro.',
  'kiosk.gate.told.glutamate':
    'La puerta se abrió, pero el tapón volvía una y otra vez. El calcio solo subió a {{calcium}} µM. Prueba ahora con voltaje.',
  'kiosk.gate.told.both':
    'El voltaje expulsó el tapón. El calcio subió a {{calcium}} µM. Prueba ahora solo con el mensajero.',
  'kiosk.gate.told':
    'Mensajero solo: {{alone}} µM. Con voltaje: {{both}} µM. El calcio entra en masa solo si las dos células están activas al mismo tiempo.',
  'kiosk.gate.calcium': 'Calcio en la espina',

  'kiosk.learn.title': 'Haz que aprenda',
  'kiosk.learn.running.before': 'Primero medimos con qué fuerza responde hoy. Eso es el 100 %.',
  'kiosk.learn.ask':
    'Una señal cambia poco. Envía una ráfaga de 100 en un segundo y mira cómo el calcio ilumina la espina.',
  'kiosk.learn.burst': 'Envía 100 señales',
  'kiosk.learn.burst.detail': 'en un segundo',
  'kiosk.learn.running': 'Señal tras señal: entra calcio y enciende la CaMKII, una molécula que recuerda.',
  'kiosk.learn.told':
    'El calcio llegó a {{calcium}} µM y se encendió el {{camkii}} % de la CaMKII. Dale ahora media hora a la sinapsis.',
  'kiosk.learn.wait': 'Espera media hora',
  'kiosk.learn.wait.detail': 'El ordenador va más rápido',
  'kiosk.learn.calcium': 'Calcio',
  'kiosk.learn.camkii': 'CaMKII encendida',

  'kiosk.compare.title': 'Antes y después',
  'kiosk.compare.running': 'Pasan los minutos: llegan receptores nuevos, la espina crece…',
  'kiosk.compare.stronger':
    'La misma señal, una respuesta mayor. La sinapsis ha aprendido: tiene más receptores y su espina ha crecido.',
  'kiosk.compare.same': 'Esta vez casi no cambió nada. Algo impidió que la sinapsis aprendiera.',
  'kiosk.compare.before': 'Antes',
  'kiosk.compare.after': 'Después',
  'kiosk.compare.response': 'Respuesta a una señal',
  'kiosk.compare.ampars': 'Receptores azules',
  'kiosk.compare.volume': 'Tamaño de la espina',

  'kiosk.late.title': '¿Durará?',
  'kiosk.late.ask': '¿Qué queda después de ocho horas? Prueba una ráfaga y luego cuatro ráfagas con pausas.',
  'kiosk.late.once': 'Una ráfaga',
  'kiosk.late.once.detail': 'y esperar 8 horas',
  'kiosk.late.spaced': 'Cuatro ráfagas',
  'kiosk.late.spaced.detail': 'cada 5 minutos, y esperar 8 horas',
  'kiosk.late.running': 'Ocho horas pasan en un momento…',
  'kiosk.late.told.once':
    'Después de ocho horas la respuesta está en el {{value}} %. ¿Qué hacen cuatro ráfagas?',
  'kiosk.late.told.spaced':
    'Después de ocho horas la respuesta está en el {{value}} %. ¿Y tras una sola ráfaga?',
  'kiosk.late.told':
    'Una ráfaga: {{once}} %. Cuatro ráfagas: {{spaced}} %. Cuatro ráfagas con pausas hacen que la célula fabrique proteínas nuevas que mantienen fuerte la sinapsis.',
  'kiosk.late.bar': 'Respuesta después de 8 horas',

  'kiosk.end.title': 'De conexiones más fuertes nacen recuerdos',
  'kiosk.end.text':
    'Nada de esto era una película: cada número se calculó mientras mirabas. En tu cabeza hay más de cien billones de sinapsis. Cuando aprendes, algunas hacen esto.',
  'kiosk.end.more': 'Para leer más: {{address}}',
  'kiosk.end.code': 'Código QR de {{address}}',
  'kiosk.end.again': 'Otra vez',
  'kiosk.end.again.detail': 'Desde la primera señal',

  'kiosk.look.title': 'Explora',
  'kiosk.look.lead': 'Gira con un dedo, amplía con dos. Toca un punto brillante para saber qué es.',

  'kiosk.trouble.title': 'Un momento, por favor',
  'kiosk.trouble.run': 'La sinapsis se está calculando de nuevo. Vuelve por sí sola.',
  'kiosk.trouble.picture': 'La imagen vuelve por sí sola.',
  'kiosk.trouble.page': 'La estación se reinicia por sí sola en unos segundos.',

  'kiosk.pin.title': 'Para el personal',
  'kiosk.pin.wrong': 'Ese no es el PIN.',
  'kiosk.pin.locked': 'Demasiados intentos. Espera un minuto.',
  'kiosk.pin.delete': 'Borrar',
  'kiosk.maintenance.title': 'Mantenimiento',
  'kiosk.maintenance.version':
    'Versión {{version}}, en marcha desde hace {{time}}, reiniciada {{count}} veces',
  'kiosk.maintenance.offline.yes': 'Todo lo necesario sin red está guardado en este equipo.',
  'kiosk.maintenance.offline.no': 'Aún no está guardado para usarse sin red.',
  'kiosk.maintenance.today':
    'Hoy: {{visits}} visitas, {{finished}} hasta el final, {{minutes}} minutos en total',
  'kiosk.maintenance.usage': 'Descargar los recuentos de uso',
  'kiosk.maintenance.log': 'Descargar el registro',
  'kiosk.maintenance.worker': 'Simulacro: falla la simulación',
  'kiosk.maintenance.hang': 'Simulacro: se cuelga la simulación',
  'kiosk.maintenance.picture': 'Simulacro: se pierde la imagen',
  'kiosk.maintenance.reload': 'Recargar la página',
  'kiosk.maintenance.launcher': 'Al configurador',
  'kiosk.maintenance.empty': 'Nada ha fallado desde que empezó el registro.',
  'kiosk.maintenance.leave': 'Volver a la estación',
}
