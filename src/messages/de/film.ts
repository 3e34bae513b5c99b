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
  'refusal.film-busy': 'Es wird schon ein Film aufgenommen: Warte auf ihn oder brich ihn zuerst ab.',
  'refusal.film-no-picture':
    'Es gibt kein Bild, das aufgenommen werden könnte, denn dieser Browser hat kein WebGL2.',
  'refusal.film-no-canvas':
    'Der Browser hat keinen Platz mehr, um den Film zusammenzusetzen: Schließe andere Seiten und versuche es noch einmal.',
  'refusal.film-no-video':
    'Dieser Browser kann keine Videos schreiben. Nimm ein aktuelles Chrome, Edge oder Chromium.',
  'refusal.film-too-much':
    'Dieser Browser kann {{width}} × {{height}} mit {{fps}} Bildern je Sekunde nicht schreiben: Wähle weniger.',
  'refusal.film-no-sound':
    'Dieser Browser kann in diese Art von Datei keinen Ton schreiben: Wähle die andere Art.',
  'refusal.film-no-still':
    'Dieser Browser kann kein Bild mit {{width}} × {{height}} Pixeln machen: Wähle einen kleineren Film.',
  'refusal.film-voice-missing':
    'Die Aufnahme {{url}} fehlt: Nimm diese Ansicht ohne die Geschichte auf oder installiere Spinescope neu.',
  'refusal.film-voice-broken':
    'Die Aufnahme {{url}} lässt sich nicht abspielen: Speichere sie als WAV, MP3, Ogg oder FLAC.',
  'refusal.picture-lost':
    'Die Grafikkarte hat das Bild weggenommen: Warte, bis es wieder da ist, und beginne neu, kleiner, falls es noch einmal geschieht.',
}
