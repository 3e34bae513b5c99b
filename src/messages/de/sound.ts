import type { Same } from '#src/messages/catalogue-types.ts'
import type { sound as english } from '#src/messages/en/sound.ts'

/** In German: sounds, where a journey in time has led, and what is under way. */
export const sound: Same<typeof english> = {
  'sound.title': 'Ereignisse hören',
  'sound.volume': 'Lautstärke',
  'sound.percent': '{{value}} %',
  'app.fetching': 'Das Mikroskop wird geladen …',
  'events.moved': 'Zurück in der Zeit: Das Bild steht bei {{time}}.',
}
