import type { Same } from '#src/messages/catalogue-types.ts'
import type { share as english } from '#src/messages/en/share.ts'

/** In German: sharing a run, opening one, and exports. */
export const share: Same<typeof english> = {
  'share.button': 'Teilen',
  'share.title': 'Teilen und exportieren',
  'share.what':
    'Ein Link oder eine Datei enthält diesen Lauf mit allem, was du getan hast, und die Ansicht. Wer sie öffnet, sieht dasselbe, bis zur letzten Stelle.',
  'share.link': 'Link zu diesem Lauf',
  'share.copy': 'Link kopieren',
  'share.copied': 'Kopiert.',
  'share.copyByHand':
    'Der Browser lässt die Seite nicht kopieren: Der Link ist markiert, kopiere ihn von Hand.',
  'share.long':
    'Er hat {{count, number}} Zeichen, und manche Messenger schneiden lange Links ab: Die Datei ist sicherer.',
  'share.save': 'Szenario als Datei speichern',
  'share.open': 'Szenario-Datei öffnen …',
  'share.drop': 'Oder zieh eine Szenario-Datei irgendwo auf die Seite.',
  'share.dropHere': 'Loslassen, um die Szenario-Datei zu öffnen.',
  'share.export': 'Export',
  'share.csv': 'Alle Kurven als CSV',
  'share.csv.detail_one': 'bisher {{count, number}} Messwert',
  'share.csv.detail_other': 'bisher {{count, number}} Messwerte',
  'share.size': 'Größe des Bildes',
  'share.size.window': 'Wie das Fenster',
  'share.png': 'Bild als PNG speichern',
  'share.drawing': 'Wird gezeichnet …',
  'share.saved': 'Gespeichert mit {{width}} × {{height}} Pixeln.',
  'share.noPicture': 'Es gibt kein 3D-Bild, das man speichern könnte.',
  'share.tooLarge':
    'Dieser Browser und seine Grafikkarte können {{width}} × {{height}} Pixel nicht in einem Stück zeichnen; höchstens {{largestWidth}} × {{largestHeight}}.',
  'share.failed': 'Das Bild konnte nicht erzeugt werden. Versuche es mit einem kleineren.',
  'share.replaying': 'Der geteilte Lauf wird noch einmal berechnet: {{at}} von {{end}}',
  'share.stop': 'Hier anhalten',
  'refusal.scenario-foreign':
    'Das ist kein Spinescope-Szenario, deshalb wurde nichts geöffnet. Dein Lauf ist, wie er war.',
  'refusal.scenario-version':
    'Dieses Szenario hat die Version {{version}}, und diese Seite liest Version {{known}}: Öffne es mit der Seite, die es erzeugt hat. Dein Lauf ist, wie er war.',
  'refusal.scenario-broken':
    'Das Szenario lässt sich nicht öffnen: „{{place}}“ ist {{value}}, was nicht sein kann. Dein Lauf ist, wie er war.',
  'refusal.scenario-large':
    'Diese Datei hat {{size}} MB, und kein Szenario hat mehr als {{most}} MB: Sie wurde nicht geöffnet. Dein Lauf ist, wie er war.',
  'refusal.scenario-link-long':
    'Dieser Link hat {{length, number}} Zeichen, und keiner ist länger als {{longest, number}}: Er wurde nicht geöffnet. Dein Lauf ist, wie er war.',
  'refusal.scenario-unread':
    'Das Szenario konnte nicht gelesen werden ({{reason}}). Dein Lauf ist, wie er war.',
  'refusal.scenario-refused':
    'Die Simulation konnte dieses Szenario nicht berechnen. Dein Lauf ist, wie er war.',
  'view.captions': 'Untertitel',
}
