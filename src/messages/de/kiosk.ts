import type { Same } from '#src/messages/catalogue-types.ts'
import type { kiosk as english } from '#src/messages/en/kiosk.ts'

/** In German: the exhibit. Written for twelve-year-olds, in few words. */
export const kiosk: Same<typeof english> = {
  'kiosk.title': 'Woraus Erinnerungen entstehen',
  'kiosk.lead': 'Eine Synapse im Gehirn, ein Tausendstel Millimeter groß. Berühre sie, und sie feuert.',
  'kiosk.fire': 'Lass die Synapse feuern',
  'kiosk.fire.detail': 'Kannst du sie stärker machen? 90 Sekunden',
  'kiosk.story': 'Die Geschichte ansehen',
  'kiosk.story.title': 'Wie Synapsen lernen',
  'kiosk.story.detail': 'Eine Minute, mit Untertiteln',
  'kiosk.sound.on': 'Ton an',
  'kiosk.sound.off': 'Ton aus',
  'kiosk.look': 'Umsehen',
  'kiosk.look.detail': 'Drehen, zoomen, alles antippen',
  'kiosk.questions': 'Große Fragen',
  'kiosk.questions.detail': 'Erst raten, dann sehen, was geschieht',
  'kiosk.lessMotion': 'Weniger Bewegung',
  'kiosk.largerText': 'Größere Schrift',
  'kiosk.done': 'Beenden',
  'kiosk.next': 'Weiter',
  'kiosk.progress': 'Schritt {{step}} von {{total}}',
  'kiosk.languages': 'Sprache',
  'kiosk.still': 'Noch da?',
  'kiosk.still.count_one': 'In {{count}} Sekunde geht es von vorn los.',
  'kiosk.still.count_other': 'In {{count}} Sekunden geht es von vorn los.',
  'kiosk.still.yes': 'Ja, weiter',

  'kiosk.fire.title': 'Du lässt eine Nervenzelle feuern',
  'kiosk.fire.running':
    'Ein Signal rast durch die obere Nervenzelle. Achte auf den Spalt zwischen den Zellen: Kommt etwas hinüber?',
  'kiosk.fire.released_one':
    'Ein winziges Bläschen ist aufgegangen. Sein Botenstoff Glutamat hat den Spalt überquert, und {{opened}} der blauen Rezeptoren waren zugleich offen.',
  'kiosk.fire.released_other':
    '{{count}} winzige Bläschen sind aufgegangen. Ihr Botenstoff Glutamat hat den Spalt überquert, und {{opened}} der blauen Rezeptoren waren zugleich offen.',
  'kiosk.fire.none':
    'Das Signal kam, aber kein Bläschen ging auf. Das ist normal: Eine Synapse schweigt oft. Lass sie noch einmal feuern!',
  'kiosk.fire.again': 'Noch einmal feuern',
  'kiosk.fire.again.detail': 'Sie antwortet nicht jedes Mal',

  'kiosk.gate.title': 'Ein Tor mit zwei Schlössern',
  'kiosk.gate.ask':
    'Durch diese Pore kommt Calcium herein, das eine Synapse lernen lässt. Doch ein Magnesium-Ion verstopft sie. Was treibt den Stopfen hinaus?',
  'kiosk.gate.glutamate': 'Nur Botenstoff',
  'kiosk.gate.glutamate.detail': 'Nur die obere Zelle ist aktiv',
  'kiosk.gate.both': 'Botenstoff und Spannung',
  'kiosk.gate.both.detail': 'Beide Zellen sind zugleich aktiv',
  'kiosk.gate.running': 'In Zeitlupe: Achte auf den grünen Stopfen in der Pore.',
  'kiosk.gate.told.glutamate':
    'Das Tor ging auf, doch der Stopfen kam immer wieder. Calcium stieg nur auf {{calcium}} µM. Versuch es jetzt mit Spannung.',
  'kiosk.gate.told.both':
    'Die Spannung trieb den Stopfen hinaus. Calcium stieg auf {{calcium}} µM. Versuch es jetzt nur mit Botenstoff.',
  'kiosk.gate.told':
    'Botenstoff allein: {{alone}} µM. Mit Spannung: {{both}} µM. Viel Calcium strömt nur ein, wenn beide Zellen zur selben Zeit aktiv sind.',
  'kiosk.gate.calcium': 'Calcium im Dorn',

  'kiosk.learn.title': 'Lass sie lernen',
  'kiosk.learn.running.before': 'Zuerst messen wir, wie stark sie heute antwortet. Das sind 100 %.',
  'kiosk.learn.ask':
    'Ein Signal ändert wenig. Feuere 100 Signale in einer Sekunde und sieh zu, wie Calcium den Dorn leuchten lässt.',
  'kiosk.learn.burst': '100 Mal feuern',
  'kiosk.learn.burst.detail': 'in einer Sekunde',
  'kiosk.learn.running':
    'Signal auf Signal: Calcium strömt ein und schaltet CaMKII an, ein Molekül, das sich erinnert.',
  'kiosk.learn.told':
    'Calcium erreichte {{calcium}} µM, und {{camkii}} % von CaMKII gingen an. Gib der Synapse jetzt eine halbe Stunde.',
  'kiosk.learn.wait': 'Eine halbe Stunde warten',
  'kiosk.learn.wait.detail': 'Der Computer ist schneller',
  'kiosk.learn.calcium': 'Calcium',
  'kiosk.learn.camkii': 'CaMKII an',

  'kiosk.compare.title': 'Vorher und nachher',
  'kiosk.compare.running': 'Minuten verfliegen: Neue Rezeptoren ziehen ein, der Dorn wächst …',
  'kiosk.compare.stronger':
    'Dasselbe Signal, eine größere Antwort. Die Synapse hat gelernt: Sie hat mehr Rezeptoren, und ihr Dorn ist gewachsen.',
  'kiosk.compare.same': 'Diesmal hat sich fast nichts geändert. Etwas hat die Synapse am Lernen gehindert.',
  'kiosk.compare.before': 'Vorher',
  'kiosk.compare.after': 'Nachher',
  'kiosk.compare.response': 'Antwort auf ein Signal',
  'kiosk.compare.ampars': 'Blaue Rezeptoren',
  'kiosk.compare.volume': 'Größe des Dorns',

  'kiosk.late.title': 'Hält das an?',
  'kiosk.late.ask': 'Was ist nach acht Stunden davon übrig? Versuch eine Salve, dann vier Salven mit Pausen.',
  'kiosk.late.once': 'Eine Salve',
  'kiosk.late.once.detail': 'dann 8 Stunden warten',
  'kiosk.late.spaced': 'Vier Salven',
  'kiosk.late.spaced.detail': 'alle 5 Minuten, dann 8 Stunden warten',
  'kiosk.late.running': 'Acht Stunden vergehen in einem Augenblick …',
  'kiosk.late.told.once': 'Nach acht Stunden liegt die Antwort bei {{value}} %. Was bewirken vier Salven?',
  'kiosk.late.told.spaced': 'Nach acht Stunden liegt die Antwort bei {{value}} %. Und nach nur einer Salve?',
  'kiosk.late.told':
    'Eine Salve: {{once}} %. Vier Salven: {{spaced}} %. Vier Salven mit Pausen lassen die Zelle neue Proteine bauen, und die halten die Synapse stark.',
  'kiosk.late.bar': 'Antwort nach 8 Stunden',

  'kiosk.end.title': 'Aus stärkeren Verbindungen entstehen Erinnerungen',
  'kiosk.end.text':
    'Nichts hier war ein Film: Jede Zahl wurde berechnet, während du zugesehen hast. In deinem Kopf sind mehr als hundert Billionen Synapsen. Wenn du lernst, tun einige von ihnen das.',
  'kiosk.end.more': 'Weiterlesen: {{address}}',
  'kiosk.end.code': 'QR-Code für {{address}}',
  'kiosk.end.again': 'Noch einmal',
  'kiosk.end.again.detail': 'Vom ersten Signal an',

  'kiosk.look.title': 'Umsehen',
  'kiosk.look.lead':
    'Drehen mit einem Finger, zoomen mit zweien. Tippe auf einen hellen Punkt, um zu erfahren, was es ist.',

  'kiosk.trouble.title': 'Einen Moment bitte',
  'kiosk.trouble.run': 'Die Synapse wird neu berechnet. Sie kommt von selbst zurück.',
  'kiosk.trouble.picture': 'Das Bild kommt von selbst zurück.',
  'kiosk.trouble.page': 'Die Station startet in wenigen Sekunden von selbst neu.',

  'kiosk.pin.title': 'Für das Personal',
  'kiosk.pin.wrong': 'Das ist nicht die PIN.',
  'kiosk.pin.locked': 'Zu viele Versuche. Warte eine Minute.',
  'kiosk.pin.delete': 'Löschen',
  'kiosk.maintenance.title': 'Wartung',
  'kiosk.maintenance.version': 'Version {{version}}, läuft seit {{time}}, {{count}} Mal von vorn begonnen',
  'kiosk.maintenance.offline.yes': 'Alles, was ohne Netz nötig ist, liegt auf diesem Gerät.',
  'kiosk.maintenance.offline.no': 'Noch nicht für den Betrieb ohne Netz gespeichert.',
  'kiosk.maintenance.today':
    'Heute: {{visits}} Besuche, {{finished}} bis zum Ende, {{minutes}} Minuten insgesamt',
  'kiosk.maintenance.usage': 'Nutzungszahlen herunterladen',
  'kiosk.maintenance.log': 'Protokoll herunterladen',
  'kiosk.maintenance.worker': 'Übung: Simulation fällt aus',
  'kiosk.maintenance.hang': 'Übung: Simulation hängt',
  'kiosk.maintenance.picture': 'Übung: Bild geht verloren',
  'kiosk.maintenance.reload': 'Seite neu laden',
  'kiosk.maintenance.launcher': 'Zur Einrichtung',
  'kiosk.maintenance.empty': 'Seit Beginn des Protokolls ist nichts schiefgegangen.',
  'kiosk.maintenance.leave': 'Zurück zur Station',
}
