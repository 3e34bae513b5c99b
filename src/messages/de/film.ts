import type { Same } from '#src/messages/catalogue-types.ts'
import type { film as english } from '#src/messages/en/film.ts'

/** In German: recording films. */
export const film: Same<typeof english> = {
  'film.open': 'Einen Film aufnehmen …',
  'film.subject': 'Was aufgenommen wird',
  'film.subject.present': 'Diese Ansicht, von jetzt an',
  'film.subject.explainer': 'Die erzählte Geschichte',
  'film.seconds': 'Länge',
  'film.size': 'Größe in Pixeln',
  'film.fps': 'Bilder pro Sekunde',
  'film.file': 'Datei',
  'film.captions': 'Untertitel im Bild',
  'film.record': 'Aufnehmen',
  'film.cancel': 'Abbrechen',
  'film.stay':
    'Das Bild läuft jetzt Einzelbild für Einzelbild, langsamer als später der Film. Lass diese Seite offen.',
  'film.progress': 'Einzelbild {{done}} von {{total}}',
  'film.left': 'noch etwa {{duration}}',
  'film.done': 'Der Film liegt bei deinen Downloads.',
  'film.cancelled': 'Abgebrochen: Nichts wurde behalten.',
  'film.failed': 'Der Film konnte nicht aufgenommen werden. {{reason}}',
}
