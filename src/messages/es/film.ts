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
  'refusal.film-busy': 'Ya se está grabando una película: espera a que acabe o cancélala primero.',
  'refusal.film-no-picture': 'No hay imagen que grabar, porque este navegador no tiene WebGL2.',
  'refusal.film-no-canvas':
    'Al navegador no le queda sitio para montar la película: cierra otras páginas e inténtalo de nuevo.',
  'refusal.film-no-video': 'Este navegador no sabe escribir vídeos. Usa un Chrome, Edge o Chromium reciente.',
  'refusal.film-too-much':
    'Este navegador no puede escribir {{width}} × {{height}} a {{fps}} imágenes por segundo: elige menos.',
  'refusal.film-no-sound':
    'Este navegador no puede escribir sonido en este tipo de archivo: elige el otro tipo.',
  'refusal.film-no-still':
    'Este navegador no puede hacer una imagen de {{width}} × {{height}} píxeles: elige una película más pequeña.',
  'refusal.film-voice-missing':
    'Falta la grabación {{url}}: graba esta vista sin la historia o vuelve a instalar Spinescope.',
  'refusal.film-voice-broken':
    'La grabación {{url}} no se puede reproducir: guárdala como WAV, MP3, Ogg o FLAC.',
  'refusal.picture-lost':
    'La tarjeta gráfica ha retirado la imagen: espera a que vuelva y empieza de nuevo, más pequeña si vuelve a ocurrir.',
}
