import type { Same } from '#src/messages/catalogue-types.ts'
import type { sound as english } from '#src/messages/en/sound.ts'

/** In Spanish: sounds, where a journey in time has led, and what is under way. */
export const sound: Same<typeof english> = {
  'sound.title': 'Oír los sucesos',
  'sound.volume': 'Volumen',
  'sound.percent': '{{value}} %',
  'app.fetching': 'Cargando el microscopio…',
  'events.moved': 'Atrás en el tiempo: la imagen está en {{time}}.',
}
