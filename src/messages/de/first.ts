import type { Same } from '#src/messages/catalogue-types.ts'
import type { first as english } from '#src/messages/en/first.ts'

/** In German: the first experiment, which a visitor is led through. */
export const first: Same<typeof english> = {
  'first.invitation': 'LTP auslösen',
  'first.invitation.detail': 'dreimal drücken, eine Minute',
  'first.title': 'Eine Synapse stärker machen',
  'first.close': 'Verlassen',
  'first.test':
    'Zuerst ein einzelner Testpuls: Ein Spike kommt an, Glutamat quert den Spalt, AMPA-Rezeptoren öffnen sich. Diese Antwort ist das Maß: 100 %.',
  'first.tetanus':
    'Hundert Spikes in einer Sekunde. Der Dorn bleibt depolarisiert, Mg²⁺ verlässt die NMDA-Poren, Ca²⁺ strömt ein.',
  'first.waiting':
    'Eine halbe Stunde vergeht in Sekunden. Das Ca²⁺ ist längst weg, aber CaMKII bleibt in der Synapse angedockt, AMPA-Rezeptoren rücken nach, und der Dorn wächst.',
  'first.ready':
    'Eine halbe Stunde ist vergangen. Erinnert sich die Synapse? Frag sie mit demselben einzelnen Spike wie zuvor.',
  'first.again': 'Derselbe einzelne Spike, dasselbe Glutamat …',
  'first.made': 'Du hast LTP ausgelöst: Derselbe Puls bringt jetzt {{value}} %.',
  'first.made.why':
    'Mehr AMPA-Rezeptoren stehen bereit. Langzeitpotenzierung: So behält eine Synapse, was sie gelernt hat.',
  'first.notMade': 'Diesmal keine LTP: Derselbe Puls bringt {{value}} %.',
  'first.notMade.why':
    'Ist ein Wirkstoff gegeben oder ein Parameter geändert? Auch das ist ein Experiment. Fang ohne ihn von vorn an und vergleiche.',
  'first.next.tetanus': 'Jetzt 100 Pulse in einer Sekunde',
  'first.next.again': 'Noch einmal derselbe Testpuls',
  'first.before': 'Am Anfang',
  'first.now': 'Jetzt',
  'first.share': 'Diesen Lauf teilen',
  'first.how': 'Wie geht das?',
}
