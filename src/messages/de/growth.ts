import type { Same } from '#src/messages/catalogue-types.ts'
import type { growth as english } from '#src/messages/en/growth.ts'

/** In German: growth of the spine and the late phase. */
export const growth: Same<typeof english> = {
  'scale.receptorCount': 'Rezeptoren je gezeichnetem',
  'scale.way': 'Weg zum Zellkörper',
  'scale.soma': 'Zellkörper',
  'scale.protein': 'neue Proteine',
  'scale.cargo': 'Rezeptoren im Endosom',
  'scale.ghost': '{{badge}} · {{list}}',
  'ghost.bouton': 'Endknopf nur angedeutet',
  'ghost.bouton.meaning': 'Der Endknopf ist nur angedeutet: Er würde die Rezeptoren verdecken',
  'label.amparSample': 'AMPA-Rezeptoren',
  'label.amparSample.fact': '{{value}} in der Synapse, {{more}} gezeichnet',
  'label.amparSample.meaning':
    'Kanäle, die Glutamat sofort öffnet. LTP bringt mehr von ihnen hierher, LTD nimmt einige fort. Einer ist für je vier gezeichnet, damit man sie zählen kann.',
  'label.nmdarSample': 'NMDA-Rezeptoren',
  'label.nmdarSample.meaning':
    'Koinzidenzdetektoren. Ihre Zahl ändert sich kaum; einer ist für je vier gezeichnet.',
  'label.firstOutline': 'Der Kopf zu Beginn',
  'label.firstOutline.meaning':
    'Die gestrichelte Linie ist der Umriss des Kopfes am Anfang des Laufs. Mit LTP wächst er über sie hinaus, mit LTD schrumpft er in sie hinein.',
  'label.taggedSpine': 'Gereizter Dorn',
  'label.taggedSpine.fact': 'Marke {{value}} %, eingefangen {{more}} %',
  'label.taggedSpine.meaning':
    'In diesem Modell markiert ihn gebundene CaMKII in der PSD: Sein Ring schließt sich und wird golden. Ein markierter Dorn fängt neue Proteine ein und behält seine Stärke; wie viel er eingefangen hat, ist die späte LTP.',
  'label.signal': 'Signal zum Zellkern',
  'label.signal.fact': 'PKA bei {{value}} % eines Tetanus',
  'label.signal.meaning':
    'Ca²⁺ und cAMP aktivieren PKA, und ein Signal wandert zum Zellkern. Ein Tetanus sendet zu wenig; mehrere mit Pausen summieren sich.',
  'label.proteins': 'Neue Proteine',
  'label.proteins.fact': 'Vorrat zu {{value}} % voll',
  'label.proteins.meaning':
    'Proteine der Plastizität erreichen jeden Dorn der Zelle. Nur markierte halten sie fest. Anisomycin verhindert, dass sie entstehen.',
  'label.nucleus': 'Zellkern',
  'label.nucleus.fact': 'neue Proteine mit {{value}} % Tempo',
  'label.nucleus.meaning':
    'Ist das Signal stark genug, werden hier Gene der Plastizität abgelesen. Außerhalb des Kerns bauen Ribosomen Proteine nach den Kopien. Je heller er leuchtet, desto schneller entstehen sie.',
  'label.soma': 'Zellkörper',
  'label.soma.meaning':
    'In Wirklichkeit ist er rund 110 µm entfernt und 15 µm groß: Beides ist hier verkürzt, und „Wahre Größe“ schickt ihn dorthin. Spikes entstehen neben ihm und laufen den Dendriten zurück; gezeichnet sind sie als Licht.',
}
