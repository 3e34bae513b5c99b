import type { Same } from '#src/messages/catalogue-types.ts'
import type { growth as english } from '#src/messages/en/growth.ts'

/** In German: growth of the spine and the late phase. */
export const growth: Same<typeof english> = {
  'scale.receptorCount': 'Rezeptoren je gezeichnetem',
  'scale.ghost': '{{badge}} · {{list}}',
  'ghost.bouton': 'Endknopf nur angedeutet',
  'ghost.bouton.meaning': 'Der Endknopf ist nur angedeutet: Er würde die Rezeptoren verdecken',
  'label.amparSample': 'AMPA-Rezeptoren',
  'label.amparSample.fact': '{{value}} in der Synapse, {{more}} gezeichnet',
  'label.amparSample.meaning':
    'Kanäle, die Glutamat sofort öffnet. LTP bringt mehr von ihnen hierher, LTD nimmt einige fort. Einer ist für je vier gezeichnet, damit man sie zählen kann.',
  'label.nmdarSample': 'NMDA-Rezeptoren',
  'label.nmdarSample.meaning':
    'Koinzidenzmelder. Ihre Zahl ändert sich kaum; einer ist für je vier gezeichnet.',
  'label.firstOutline': 'Der Kopf zu Beginn',
  'label.firstOutline.meaning':
    'Die gestrichelte Linie ist der Umriss des Kopfes am Anfang des Laufs. Mit LTP wächst er über sie hinaus, mit LTD schrumpft er in sie hinein.',
}
