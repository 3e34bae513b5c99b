import type { Same } from '#src/messages/catalogue-types.ts'
import type { chapters as english } from '#src/messages/en/chapters.ts'

/** In German: the chapters. */
export const chapters: Same<typeof english> = {
  'chapters.title': 'Kapitel',
  'chapters.progress': '{{step}} von {{total}}',
  'chapters.close': 'Kapitel verlassen',
  'chapters.back': 'Zurück',
  'chapters.next': 'Weiter',
  'chapters.done': 'Fertig',
  'chapters.busy': 'Es wird berechnet, was geschieht …',
  'chapters.right': 'Wie vorhergesagt.',
  'chapters.wrong': 'Du hast etwas anderes erwartet: Vergleiche.',
  'chapters.response': 'Testantwort jetzt: {{value}} % der anfänglichen.',
  'chapter.gate': 'Der Koinzidenzdetektor',
  'chapter.gate.0':
    'Zwei Nervenzellen treffen sich. Oben der Endknopf der sendenden, unten ein Dorn der empfangenden. Dazwischen ein Spalt von 20 Nanometern.',
  'chapter.gate.1':
    'Glutamat durchquert den Spalt. In einer Zehntel-Millisekunde ist es bei den Rezeptoren, eine halbe Millisekunde später ist es fort. Die blauen AMPA-Rezeptoren antworten sofort.',
  'chapter.gate.2.question':
    'Nun ein NMDA-Rezeptor, aufgeschnitten. In seiner Pore sitzt ein Mg²⁺-Ion. Glutamat kommt, der Dorn bleibt in Ruhe: Wird Ca²⁺ fließen?',
  'chapter.gate.2.answer.0': 'Ja, Glutamat öffnet das Tor',
  'chapter.gate.2.answer.1': 'Nein, Mg²⁺ bleibt im Weg',
  'chapter.gate.2':
    'Das Tor geht auf, doch Mg²⁺ verstopft die Pore: Kaum ein Ion kommt durch. Glutamat allein genügt nicht.',
  'chapter.gate.3':
    'Dasselbe Glutamat, und gleichzeitig wird der Dorn depolarisiert. Die Spannung treibt Mg²⁺ hinaus, Ca²⁺ strömt ein. Beides zusammen: Das ist die Koinzidenz.',
  'chapter.gate.4':
    'Hundert Spikes in einer Sekunde schaffen beides allein: immer wieder Glutamat und so viel Strom, dass der Dorn depolarisiert bleibt. Das Leuchten darin ist Ca²⁺.',
  'chapter.strengthen': 'Wie eine Synapse stärker wird',
  'chapter.strengthen.0':
    'Ein einzelner Testpuls. Seine Antwort ist das Maß für alles, was folgt: Nennen wir sie 100 %.',
  'chapter.strengthen.1':
    'Der Tetanus: 100 Pulse in einer Sekunde. Ca²⁺ schaltet CaMKII ein, deren Untereinheiten einander mit einem Phosphat fest einschalten.',
  'chapter.strengthen.2':
    'Zehn Sekunden später ist das Ca²⁺ fort. CaMKII hat an NMDA-Rezeptoren angedockt und bleibt; in den nächsten Minuten kommen AMPA-Rezeptoren dazu, und Aktin drückt den Dorn weiter.',
  'chapter.strengthen.3.question':
    'Zehn Minuten später kommt derselbe Testpuls noch einmal. Wie wird die Synapse antworten?',
  'chapter.strengthen.3.answer.0': 'Schwächer: Sie ist müde',
  'chapter.strengthen.3.answer.1': 'Wie vorher',
  'chapter.strengthen.3.answer.2': 'Stärker',
  'chapter.strengthen.3':
    'Derselbe Spike, dasselbe Glutamat, eine größere Antwort: Mehr AMPA-Rezeptoren stehen bereit, und jeder leitet mehr Strom. Das ist Langzeitpotenzierung.',
  'chapter.late': 'Stunden später: früh und spät',
  'chapter.late.0':
    'Fünf Stunden nach einem Tetanus ist kaum etwas übrig. Frühe LTP nutzt, was schon da ist, Phosphate und Rezeptoren, und verblasst in Stunden.',
  'chapter.late.1':
    'Vier Tetani im Abstand von fünf Minuten. PKA hat neue Proteine angefordert; der markierte Dorn hat sie eingefangen und bleibt acht Stunden und länger stark.',
  'chapter.late.2.question':
    'Dieselben vier Tetani, aber Anisomycin hält jede Herstellung von Proteinen auf. Was bleibt nach acht Stunden?',
  'chapter.late.2.answer.0': 'So viel wie ohne',
  'chapter.late.2.answer.1': 'LTP beginnt gar nicht',
  'chapter.late.2.answer.2': 'Sie beginnt und verblasst',
  'chapter.late.2':
    'Die ersten Stunden sind fast wie vorher, dann verblasst es: Ohne neue Proteine hält nichts. So geht es auch dem Gedächtnis, wenn Proteine gleich nach dem Lernen fehlen.',
  'chapter.depression': 'Dasselbe Ion, andersherum',
  'chapter.depression.0.question':
    'Statt 100 Pulsen in einer Sekunde nun 900, einer je Sekunde. Jeder lässt ein wenig Ca²⁺ ein. Was tut die Synapse?',
  'chapter.depression.0.answer.0': 'Stärker werden, nur langsamer',
  'chapter.depression.0.answer.1': 'Bleiben, wie sie ist',
  'chapter.depression.0.answer.2': 'Schwächer werden',
  'chapter.depression.0':
    'Sie wird schwächer, und ihr Dorn schrumpft. Wenig Ca²⁺ für lange Zeit weckt Phosphatasen, die nehmen, was Kinasen gaben: Langzeitdepression. Mehr Ca²⁺ heißt nicht immer stärker; es kommt darauf an, wie viel und wie schnell.',
  'chapter.alzheimer': 'Alzheimer-Krankheit',
  'chapter.alzheimer.0.question':
    'Seit einer Stunde ist Amyloid-β an der Synapse. Dann kommt der übliche Tetanus. Was folgt?',
  'chapter.alzheimer.0.answer.0': 'LTP wie immer',
  'chapter.alzheimer.0.answer.1': 'Wenig oder keine LTP',
  'chapter.alzheimer.0.answer.2': 'Noch mehr LTP',
  'chapter.alzheimer.0':
    'Kaum LTP: Weniger NMDA-Rezeptoren lassen Ca²⁺ ein, und Phosphatasen antworten zu leicht. Der Dorn selbst ist noch da: Das Gedächtnis leidet, bevor Nervenzellen sterben.',
  'chapter.ketamine': 'Ketamin',
  'chapter.ketamine.0.question':
    'Seit einer Stunde ist Ketamin, wie bei einer Narkose, in offene NMDA-Poren gesickert. Dann kommt der Tetanus. Was folgt?',
  'chapter.ketamine.0.answer.0': 'LTP wie immer',
  'chapter.ketamine.0.answer.1': 'Wenig oder keine LTP',
  'chapter.ketamine.0.answer.2': 'Noch mehr LTP',
  'chapter.ketamine.0':
    'Keine LTP: Die Poren sind von innen verstopft und bleiben es. Wer unter Ketamin steht, lernt wenig. Dass es Stunden später Depressionen lindert, ist eine andere Geschichte, die hier nicht berechnet wird.',
  'chapter.encephalitis': 'Antikörper gegen NMDA-Rezeptoren',
  'chapter.encephalitis.0.question':
    'Einen Tag lang haben Antikörper die Zelle dazu gebracht, ihre NMDA-Rezeptoren hereinzuholen. Dann kommt der Tetanus. Was folgt?',
  'chapter.encephalitis.0.answer.0': 'LTP wie immer',
  'chapter.encephalitis.0.answer.1': 'Wenig oder keine LTP',
  'chapter.encephalitis.0.answer.2': 'Noch mehr LTP',
  'chapter.encephalitis.0':
    'Keine LTP: Mehr als die Hälfte der Koinzidenzdetektoren fehlt, Ca²⁺ bleibt zu niedrig. Die gewöhnliche Übertragung ist wie vorher. Bei Menschen ist das ein schwerer, oft heilbarer Verlust des Gedächtnisses.',
  'chapter.stress': 'Stress',
  'chapter.stress.0.question':
    'Seit drei Stunden wirkt Stresshormon auf die Nervenzelle. Dann kommt der Tetanus. Was folgt?',
  'chapter.stress.0.answer.0': 'LTP wie immer',
  'chapter.stress.0.answer.1': 'Weniger LTP',
  'chapter.stress.0.answer.2': 'Noch mehr LTP',
  'chapter.stress.0':
    'Die LTP ist kleiner. An anderen Orten und zu anderen Zeiten macht Stress sie stärker: In den Schaltkreisen der Angst mag das zu posttraumatischem Stress beitragen.',
}
