import type { Same } from '#src/messages/catalogue-types.ts'
import type { chapterTexts as english } from '#src/messages/en/chapter-texts.ts'

/** In German: what the chapters say. Fetched when one is opened. */
export const chapterTexts: Same<typeof english> = {
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
  'chapter.gate.saw':
    'Ein UND-Gatter aus einem einzigen Protein: Glutamat von der sendenden Zelle und Depolarisation der empfangenden. Genau so eine Regel verlangte Hebb 1949.',
  'chapter.strengthen.0':
    'Ein einzelner Testpuls. Seine Antwort ist das Maß für alles, was folgt: Nennen wir sie 100 %.',
  'chapter.strengthen.1':
    'Der Tetanus: 100 Pulse in einer Sekunde. Ca²⁺ schaltet CaMKII ein, deren Untereinheiten einander mit einem Phosphat fest einschalten.',
  'chapter.strengthen.2':
    'Zehn Sekunden später ist das Ca²⁺ fort, doch CaMKII hat in der PSD an die Enden von NMDA-Rezeptoren angedockt und bleibt: ein Schalter, der sich eine Sekunde für eine Stunde und länger merkt.',
  'chapter.strengthen.3':
    'Minuten später. Mehr AMPA-Rezeptoren gleiten in die Synapse. An einigen lässt ein Phosphat mehr Strom durch. Und Aktin drückt den Dorn weiter.',
  'chapter.strengthen.4.question':
    'Zehn Minuten später kommt derselbe Testpuls noch einmal. Wie wird die Synapse antworten?',
  'chapter.strengthen.4.answer.0': 'Schwächer: Sie ist müde',
  'chapter.strengthen.4.answer.1': 'Wie vorher',
  'chapter.strengthen.4.answer.2': 'Stärker',
  'chapter.strengthen.4':
    'Derselbe Spike, dasselbe Glutamat, eine größere Antwort: Mehr AMPA-Rezeptoren stehen bereit. Das ist Langzeitpotenzierung.',
  'chapter.strengthen.saw':
    'Aus einer Sekunde starker Aktivität wurde eine bleibende Änderung. Bliss und Lømo beschrieben sie 1973 als Erste, im Hippocampus von Kaninchen.',
  'chapter.specific.0.question':
    'Die Synapse dieses Dorns bekommt einen Tetanus, der Dorn daneben keinen. Wie ist die Synapse des Nachbarn eine halbe Stunde später?',
  'chapter.specific.0.answer.0': 'Auch stärker: Sie teilen sich einen Dendriten',
  'chapter.specific.0.answer.1': 'Wie zuvor',
  'chapter.specific.0.answer.2': 'Schwächer',
  'chapter.specific.0':
    'Wie zuvor. Der enge Hals eines Dorns hält Ca²⁺ und CaMKII im eigenen Kopf, darum wird nur die Synapse stärker, die gebraucht wurde.',
  'chapter.specific.saw': 'Tausende Synapsen an einer Nervenzelle, und jede kann für sich allein lernen.',
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
    'In den ersten Stunden ist die LTP fast wie vorher, dann verblasst sie: Ohne neue Proteine hält nichts. So geht es auch dem Gedächtnis, wenn Proteine gleich nach dem Lernen fehlen.',
  'chapter.late.saw': 'Frühe LTP ist eine Notiz mit Bleistift; neue Proteine ziehen sie mit Tinte nach.',
  'chapter.depression.0.question':
    'Statt 100 Pulsen in einer Sekunde nun 900, einer je Sekunde. Jeder lässt ein wenig Ca²⁺ ein. Was tut die Synapse?',
  'chapter.depression.0.answer.0': 'Stärker werden, nur langsamer',
  'chapter.depression.0.answer.1': 'Bleiben, wie sie ist',
  'chapter.depression.0.answer.2': 'Schwächer werden',
  'chapter.depression.0':
    'Sie wird schwächer, und ihr Dorn schrumpft. Wenig Ca²⁺ für lange Zeit weckt Phosphatasen, die nehmen, was Kinasen gaben: Langzeitdepression. Mehr Ca²⁺ heißt nicht immer stärker; es kommt darauf an, wie viel und wie schnell.',
  'chapter.depression.1.question':
    'Ciclosporin hält Calcineurin an, die Phosphatase, die Ca²⁺ als erste weckt. Dann kommen dieselben 900 langsamen Pulse. Was folgt?',
  'chapter.depression.1.answer.0': 'Die Synapse wird trotzdem schwächer',
  'chapter.depression.1.answer.1': 'Sie wird nicht schwächer',
  'chapter.depression.1':
    'Keine Abschwächung. Ca²⁺ kam wie zuvor, doch das Enzym, das seine Botschaft weiterträgt, schwieg.',
  'chapter.depression.saw':
    'LTP und LTD sind zwei Lesarten eines Signals. Viel Ca²⁺ für einen Moment: Kinasen gewinnen, Rezeptoren kommen, der Dorn wächst. Wenig Ca²⁺ für lange Zeit: Phosphatasen gewinnen, Rezeptoren gehen, der Dorn schrumpft.',
  'chapter.alzheimer.0.question':
    'Seit einer Stunde ist Amyloid-β an der Synapse. Dann kommt der übliche Tetanus. Was folgt?',
  'chapter.alzheimer.0.answer.0': 'LTP wie immer',
  'chapter.alzheimer.0.answer.1': 'Wenig oder keine LTP',
  'chapter.alzheimer.0.answer.2': 'Noch mehr LTP',
  'chapter.alzheimer.0':
    'Kaum LTP: Weniger NMDA-Rezeptoren lassen Ca²⁺ ein, und Phosphatasen antworten zu leicht. Der Dorn selbst ist noch da. Bei Kranken sagen verlorene Synapsen mehr über das Gedächtnis als Plaques.',
  'chapter.alzheimer.1.question':
    'Memantin bekommen Menschen mit Alzheimer. Es verstopft NMDA-Poren, aber nur locker. Bei der niedrigen Dosis einer Behandlung: Was wird aus der LTP einer gesunden Synapse?',
  'chapter.alzheimer.1.answer.0': 'LTP wie immer',
  'chapter.alzheimer.1.answer.1': 'Wenig oder keine LTP',
  'chapter.alzheimer.1.answer.2': 'Noch mehr LTP',
  'chapter.alzheimer.1':
    'LTP wie immer: Im Tetanus verlässt Memantin die Poren schneller, als es hineinkommt. Man nimmt an, dass es Rezeptoren außerhalb von Synapsen beruhigt, die zu lange offen sind; sie werden hier nicht berechnet, darum heilt es hier nichts.',
  'chapter.alzheimer.saw':
    'Eine Krankheit, die das Werkzeug des Lernens trifft, bevor Zellen sterben, und ein Mittel, das erträglich ist, weil es nur locker hält.',
  'chapter.ketamine.0.question':
    'Seit einer Stunde ist Ketamin, wie bei einer Narkose, in offene NMDA-Poren gesickert. Dann kommt der Tetanus. Was folgt?',
  'chapter.ketamine.0.answer.0': 'LTP wie immer',
  'chapter.ketamine.0.answer.1': 'Wenig oder keine LTP',
  'chapter.ketamine.0.answer.2': 'Noch mehr LTP',
  'chapter.ketamine.0':
    'Keine LTP: Ketamin sitzt tief in den Poren und bleibt. Unter Ketamin lernt man wenig. In kleineren Dosen hellt es eine Depression binnen Stunden auf, wohl durch neue Synapsen und mehr AMPA-Rezeptoren; das liegt außerhalb dieses Modells und ist hier nicht zu sehen.',
  'chapter.ketamine.saw':
    'Ein Mittel, zwei Geschichten: In hoher Dosis blockiert es die Plastizität; eine kleine Dosis stößt eine Verstärkung an, die in den nächsten Stunden wächst. Du hast die erste gesehen.',
  'chapter.encephalitis.0.question':
    'Einen Tag lang haben Antikörper die Zelle dazu gebracht, ihre NMDA-Rezeptoren hereinzuholen. Dann kommt der Tetanus. Was folgt?',
  'chapter.encephalitis.0.answer.0': 'LTP wie immer',
  'chapter.encephalitis.0.answer.1': 'Wenig oder keine LTP',
  'chapter.encephalitis.0.answer.2': 'Noch mehr LTP',
  'chapter.encephalitis.0':
    'Keine LTP: Mehr als die Hälfte der Koinzidenzdetektoren fehlt, und Ca²⁺ bleibt zu niedrig. Die gewöhnliche Übertragung ist wie zuvor. Beim Menschen: Gedächtnisverlust, Psychose, Anfälle, und oft Genesung, wenn die Antikörper fort sind.',
  'chapter.encephalitis.saw': 'Was es heißt, den Koinzidenzdetektor zu verlieren und sonst nichts.',
  'chapter.stress.0.question':
    'Seit drei Stunden wirkt Stresshormon auf die Nervenzelle. Dann kommt der Tetanus. Was folgt?',
  'chapter.stress.0.answer.0': 'LTP wie immer',
  'chapter.stress.0.answer.1': 'Weniger LTP',
  'chapter.stress.0.answer.2': 'Noch mehr LTP',
  'chapter.stress.0':
    'Die LTP ist kleiner. An anderen Orten und zu anderen Zeiten macht Stress sie stärker: Furcht wird durch LTP in der Amygdala gelernt, und zu viel davon könnte zur posttraumatischen Belastungsstörung gehören.',
  'chapter.stress.saw':
    'Dasselbe Hormon, ein anderer Ort, die umgekehrte Wirkung: Dieses Modell kennt nur den Hippocampus.',
  'chapter.pain.0.question':
    'Das ist LTP, wie sie im Hippocampus geschieht. Auch im Rückenmark treffen Schmerzfasern auf NMDA-Rezeptoren. Was tun diese Synapsen nach heftigem Schmerz?',
  'chapter.pain.0.answer.0': 'Sie werden schwächer, damit der Schmerz endet',
  'chapter.pain.0.answer.1': 'Sie bleiben, wie sie waren',
  'chapter.pain.0.answer.2': 'Sie werden stärker: Auch Schmerz lernt',
  'chapter.pain.0':
    'Sie werden stärker. Bei Ratten könnte solche LTP der Grund sein, warum Schmerz lange nach einer Verletzung stärker bleibt. Und eine einzige Dosis Kokain verstärkt Synapsen an Dopaminzellen. Beides liegt außerhalb dieses Modells; du siehst die Verwandte im Hippocampus.',
  'chapter.pain.saw':
    'LTP ist ein Werkzeug und keine Tugend: Die Regel, die Wichtiges speichert, kann auch Schmerz und Verlangen speichern.',
  'chapter.myths.0.question':
    '„LTP ist eine Erinnerung.“ Ein Tetanus hat diese eine Synapse stark gemacht. Steckt nun eine Erinnerung in diesem Dorn?',
  'chapter.myths.0.answer.0': 'Ja, eine kleine',
  'chapter.myths.0.answer.1': 'Nein, nur einen Teil dessen, was eine Erinnerung braucht',
  'chapter.myths.0':
    'Nein. Die Synapse ist stärker, ihre Nachbarin nicht, und keine weiß, wofür sie steht. Eine Erinnerung ist ein Muster aus sehr vielen Synapsen vieler Zellen.',
  'chapter.myths.1.question':
    '„AMPA-Rezeptoren erkennen die Koinzidenz.“ APV schließt NMDA-Rezeptoren und lässt AMPA-Rezeptoren in Ruhe. Verstärkt der Tetanus die Synapse?',
  'chapter.myths.1.answer.0': 'Ja, AMPA-Rezeptoren arbeiten ja noch',
  'chapter.myths.1.answer.1': 'Nein, niemand erkennt die Koinzidenz',
  'chapter.myths.1':
    'Keine LTP, obwohl jeder Puls beantwortet wurde: AMPA-Rezeptoren tragen den Verkehr, NMDA-Rezeptoren entscheiden, ob er eine Spur hinterlässt.',
  'chapter.myths.2.question':
    '„Mehr Calcium heißt immer stärker.“ Nun lassen 900 Pulse je ein wenig Ca²⁺ ein, eine Viertelstunde lang. Was folgt?',
  'chapter.myths.2.answer.0': 'Stärker',
  'chapter.myths.2.answer.1': 'Keine Änderung',
  'chapter.myths.2.answer.2': 'Schwächer',
  'chapter.myths.2':
    'Schwächer. Es kommt darauf an, wie hoch und wie schnell Ca²⁺ steigt: Eine steile Spitze nützt den Kinasen, eine lange flache Welle den Phosphatasen.',
  'chapter.myths.3.question':
    '„LTP bleibt für immer.“ Ein Tetanus, dann fünf Stunden Ruhe. Wie stark ist die Synapse dann?',
  'chapter.myths.3.answer.0': 'So stark wie nach einer halben Stunde',
  'chapter.myths.3.answer.1': 'Fast wie am Anfang',
  'chapter.myths.3':
    'Fast wie am Anfang. Ohne neue Proteine verblasst frühe LTP binnen Stunden; sieh dir die Kurve der Testantwort an.',
  'chapter.myths.4.question':
    '„Das gibt es nur im Hippocampus.“ Dieser Rezeptor steht auch in Großhirnrinde, Amygdala und Rückenmark. Gibt es dort LTP?',
  'chapter.myths.4.answer.0': 'Nein, nur hier',
  'chapter.myths.4.answer.1': 'Ja, dort auch',
  'chapter.myths.4':
    'Ja: 1987 in der Sehrinde gesehen, später in der Amygdala, wo Furcht gelernt wird, und im Rückenmark. Berechnet wird hier CA1 im Hippocampus, wo man sie am besten kennt.',
  'chapter.myths.saw':
    'Fünf Sätze, die richtig klingen, und fünf Experimente, die ihnen widersprechen. Jedes lässt sich wiederholen, mit anderen Dosen und anderen Pulsen.',
}
