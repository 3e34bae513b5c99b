import type { Same } from '#src/messages/catalogue-types.ts'
import type { real as english } from '#src/messages/en/real.ts'

/** In German: what is real here. */
export const real: Same<typeof english> = {
  'real.title': 'Was ist hier echt?',
  'real.computed':
    'Alles, was sich bewegt, folgt einer Simulation, die läuft, während du zusiehst: Glutamat, Rezeptoren, Spannung, Ca²⁺, Enzyme, Zahl der Rezeptoren und Größe des Dorns. Jede Zahl darin hat eine Quelle oder ist als unsere Annahme gekennzeichnet.',
  'real.slowed.title': 'Verlangsamt und beschleunigt',
  'real.slowed':
    'Die Zeitlinse zeigt Mikrosekunden als Sekunden oder Stunden als Sekunden; die Zeile unter der Uhr sagt immer, was gilt. Das leise Schwanken des Bildes ist Schmuck.',
  'real.exaggerated.title': 'Größer als in Wirklichkeit',
  'real.exaggerated':
    'In dieser Ansicht: gezeichnete Größe geteilt durch wahre Größe. „Wahre Größe“ schaltet alles davon ab.',
  'real.left.title': 'Weggelassen',
  'real.left.reticulum': 'Ca²⁺-Speicher in der Zelle und K⁺-Kanäle, die Ca²⁺ öffnet',
  'real.left.mglur': 'Metabotrope Rezeptoren, Endocannabinoide, Neuromodulatoren',
  'real.left.diffusion': 'Wo im Kopf Ca²⁺ und Enzyme sind: Jedes hat dort eine einzige Konzentration',
  'real.left.spontaneous': 'Vesikel, die ohne Spike verschmelzen',
  'real.left.outside': 'Rezeptoren außerhalb der Synapse',
  'real.left.coagonist': 'Glycin und D-Serin, ohne die Glutamat keinen NMDA-Rezeptor öffnen kann',
  'real.left.bouton': 'Dauerhafte Änderungen im Endknopf',
  'real.left.local': 'Proteine, die im Dendriten selbst entstehen',
  'real.left.structure':
    'Die Gestalt von Nervenzellen: Ein Dorn steht für viele, das Volumen seines Kopfes ist doppelt so groß gezeichnet, wie es gerechnet wird, und Proteine sind Skizzen bekannter Strukturen',
  'real.evidence.title': 'Im Vergleich mit Experimenten',
  'real.evidence':
    'Veröffentlichte Experimente wurden am Modell wiederholt, jedes mit 6 bis 20 Zufallsfolgen, wo der Zufall mitspielt. Auch was außerhalb des akzeptierten Bereichs liegt, wird gezeigt. „Aus dem Gedächtnis“: Die veröffentlichte Zahl ist noch nicht an der Arbeit selbst geprüft.',
  'real.evidence.missing': 'Die Tabelle konnte nicht geladen werden. Lade die Seite neu.',
  'real.column.experiment': 'Experiment',
  'real.column.measured': 'Im Modell',
  'real.column.accepted': 'Akzeptiert',
  'real.column.published': 'Veröffentlicht',
  'real.column.source': 'Quelle',
  'real.source.internal': 'unsere Rechnung auf anderem Weg',
  'real.source.analytic': 'exakte Lösung',
  'real.outside': 'außerhalb:',
  'real.recalled': 'aus dem Gedächtnis',
  'real.figure.tetani':
    'Testantwort acht Stunden lang nach einem Tetanus und nach vier, Modell und veröffentlicht',
  'real.figure.frequencies':
    'Testantwort eine Stunde nach 900 Pulsen bei 0,5 bis 50 Hertz, Modell und veröffentlicht',
  'real.figure.uncaging':
    'Volumen eines Dornkopfs eine Stunde lang nach Freisetzung durch Licht, Modell und veröffentlicht',
  'real.figure.camkii':
    'CaMKII-Aktivität eine Minute lang nach Freisetzung durch Licht, Modell und veröffentlicht',
  'real.figure.tagging': 'Ein schwacher Eingang nach acht Stunden, je nachdem, wann ein starker kam, Modell',
  'real.figure.timing':
    'Änderung des Gewichts nach dem Abstand von Eingang und Spike, Modell und veröffentlicht',
}
