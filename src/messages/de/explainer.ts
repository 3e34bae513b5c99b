import type { Same } from '#src/messages/catalogue-types.ts'
import type { explainer as english } from '#src/messages/en/explainer.ts'

/** In German: the explainer. */
export const explainer: Same<typeof english> = {
  'explainer.opening': 'Wenn du lernst, werden Synapsen wie diese stärker.',
  'explainer.sender': 'Von oben sendet ein Neuron.',
  'explainer.listener': 'Dieser Dorn hört zu.',
  'explainer.release': 'Ein Spike setzt Glutamat frei.',
  'explainer.answer': 'AMPA-Rezeptoren öffnen sich, der Dorn antwortet.',
  'explainer.plug': 'Auch NMDA-Rezeptoren binden es, doch Magnesium (Mg²⁺) verstopft ihre Pore.',
  'explainer.coincidence':
    'Der Pfropf weicht nur, wenn der Dorn im selben Augenblick erregt ist: Koinzidenz.',
  'explainer.calcium': 'Jetzt strömt Calcium (Ca²⁺) ein.',
  'explainer.burst': 'Eine Salve von hundert Spikes flutet den Dorn mit Calcium.',
  'explainer.lock': 'Es schaltet CaMKII ein, ein Enzym, das sich selbst im Ein-Zustand hält.',
  'explainer.arrival': 'Binnen Minuten kommen weitere AMPA-Rezeptoren hinzu.',
  'explainer.growth': 'Aktinfilamente wachsen, und der Dorn schwillt an.',
  'explainer.stronger': 'Derselbe Spike löst nun mehr aus: Langzeitpotenzierung, LTP.',
  'explainer.early': 'Frühe LTP vergeht binnen Stunden.',
  'explainer.repeat': 'Wiederholte Salven lassen die Zelle neue Proteine bauen.',
  'explainer.late': 'Sie halten die Synapse tagelang stark: späte LTP, eine Spur, die bleibt.',

  'story.watch': 'Die Geschichte ansehen',
  'story.watch.detail': 'LTP in einer Minute',
  'story.title': 'Die Geschichte',
  'story.progress': 'Bild {{shot}} von {{total}}',
  'story.play': 'Geschichte abspielen',
  'story.pause': 'Geschichte anhalten',
  'story.back': 'Voriges Bild',
  'story.next': 'Nächstes Bild',
  'story.close': 'Geschichte verlassen',
  'story.sound': 'Stimme',
  'story.busy': 'Was dazwischen geschieht, wird berechnet …',

  'help.story': 'Voriges oder nächstes Bild der Geschichte',
  'story.before': 'vorher',
  'story.now': 'jetzt',
  'story.gauge.caUM': 'Ca²⁺ im Dorn',
  'story.gauge.camkiiActive': 'CaMKII aktiv',
  'story.gauge.amparSynaptic': 'AMPA-Rezeptoren',
  'story.gauge.spineVolumePercent': 'Volumen des Dorns',
  'story.gauge.epspSlopePercent': 'Antwort auf den Spike',
  'story.gauge.weightPercent': 'Stärke der Synapse',
}
