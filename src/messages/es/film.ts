import type { Same } from '#src/messages/catalogue-types.ts'
import type { film as english } from '#src/messages/en/film.ts'

/** In Spanish: recording films. */
export const film: Same<typeof english> = {
  'film.open': 'Grabar una película…',
  'film.subject': 'Qué se graba',
  'film.subject.present': 'Esta vista, a partir de ahora',
  'film.subject.explainer': 'La historia con su narración',
  'film.seconds': 'Duración',
  'film.size': 'Tamaño en píxeles',
  'film.fps': 'Fotogramas por segundo',
  'film.file': 'Archivo',
  'film.captions': 'Subtítulos en la imagen',
  'film.record': 'Grabar',
  'film.cancel': 'Cancelar',
  'film.stay':
    'La imagen avanza ahora fotograma a fotograma, más despacio que la película. Deja abierta esta página.',
  'film.progress': 'Fotograma {{done}} de {{total}}',
  'film.left': 'quedan unos {{duration}}',
  'film.done': 'La película está entre tus descargas.',
  'film.cancelled': 'Cancelado: no se ha guardado nada.',
  'film.failed': 'No se pudo grabar la película. {{reason}}',
}
