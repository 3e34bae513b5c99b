import type { Same } from '#src/messages/catalogue-types.ts'
import type { glossary as english } from '#src/messages/en/glossary.ts'

/** In German: terms, the words by which a text is searched for each (longest first, parted by |), and a plain sentence. Fetched when used. */
export const glossary: Same<typeof english> = {
  'term.ltp': 'LTP',
  'term.ltp.words': 'LTP|Langzeitpotenzierung',
  'term.ltp.meaning':
    'Langzeitpotenzierung: Nach starkem Gebrauch antwortet eine Synapse auf denselben Puls stärker, für Stunden oder länger.',
  'term.ltd': 'LTD',
  'term.ltd.words': 'LTD|Langzeitdepression',
  'term.ltd.meaning':
    'Langzeitdepression: Nach langem, langsamem Gebrauch antwortet eine Synapse schwächer, für Stunden.',
  'term.nmdar': 'NMDA-Rezeptor',
  'term.nmdar.words': 'NMDA-Rezeptoren|NMDA-Rezeptors|NMDA-Rezeptor',
  'term.nmdar.meaning':
    'Ein Kanal, der Ca²⁺ nur einlässt, wenn Glutamat an ihn gebunden hat und die Membran depolarisiert ist, sodass Mg²⁺ seine Pore verlassen hat.',
  'term.ampar': 'AMPA-Rezeptor',
  'term.ampar.words': 'AMPA-Rezeptoren|AMPA-Rezeptors|AMPA-Rezeptor',
  'term.ampar.meaning':
    'Ein Kanal, der sich einen Bruchteil einer Millisekunde nach dem Binden von Glutamat öffnet und Na⁺ einlässt: Er trägt die alltägliche Übertragung.',
  'term.glutamate': 'Glutamat',
  'term.glutamate.words': 'Glutamat',
  'term.glutamate.meaning':
    'Der Bote zwischen diesen beiden Nervenzellen: Tausende Moleküle durchqueren den Spalt in weit unter einer Millisekunde.',
  'term.magnesium': 'Mg²⁺-Block',
  'term.magnesium.words': 'Mg²⁺',
  'term.magnesium.meaning':
    'Ein Magnesium-Ion sitzt wie ein Korken in der NMDA-Pore; nur Depolarisation treibt es hinaus.',
  'term.calcium': 'Ca²⁺',
  'term.calcium.words': 'Ca²⁺|Calcium',
  'term.calcium.meaning':
    'Calcium-Ionen: in einem ruhenden Dorn rund 60 Nanomol je Liter, mikromolar, wenn sich die NMDA-Rezeptoren öffnen. Sie sind die Botschaft, die die Synapse ändert.',
  'term.camkii': 'CaMKII',
  'term.camkii.words': 'CaMKII',
  'term.camkii.meaning':
    'Ein Enzym aus zwölf Untereinheiten, das Ca²⁺ einschaltet und das sich noch eine Weile selbst eingeschaltet hält, wenn das Ca²⁺ fort ist.',
  'term.t286': 'T286',
  'term.t286.words': 'T286A|T286|Threonin 286',
  'term.t286.meaning':
    'Die Stelle an CaMKII, an die eine benachbarte Untereinheit ein Phosphat setzt: Es hält das Enzym eingeschaltet. Mäuse ohne sie haben in CA1 keine LTP.',
  'term.s831': 'S831',
  'term.s831.words': 'S831',
  'term.s831.meaning':
    'Die Stelle an einem AMPA-Rezeptor, an die CaMKII ein Phosphat setzt: Der Kanal lässt dann mehr Strom durch.',
  'term.psd': 'PSD',
  'term.psd.words': 'PSD|postsynaptische Dichte',
  'term.psd.meaning':
    'Postsynaptische Dichte: der dicke Filz aus Proteinen unter der Membran des Dorns, der Rezeptoren gegenüber dem Endknopf hält.',
  'term.epsp': 'EPSP',
  'term.epsp.words': 'EPSP|Testantwort',
  'term.epsp.meaning':
    'Erregendes postsynaptisches Potenzial: die kurze Depolarisation, mit der die empfangende Zelle auf einen Puls antwortet. Ihre Steilheit ist das Maß für die Stärke einer Synapse.',
  'term.spine': 'Dorn',
  'term.spine.words': 'Dornen|Dorns|Dorn|Dornfortsatz',
  'term.spine.meaning':
    'Ein Knopf an einem Dendriten, etwa einen halben Mikrometer breit, der eine Synapse trägt und deren Signale hinter einem engen Hals für sich behält.',
  'term.bouton': 'Endknopf',
  'term.bouton.words': 'Endknöpfe|Endknopf',
  'term.bouton.meaning':
    'Die Verdickung am Axon der sendenden Zelle, in der die Vesikel liegen und die Glutamat freisetzt.',
  'term.vesicle': 'Vesikel',
  'term.vesicle.words': 'Vesikeln|Vesikel',
  'term.vesicle.meaning':
    'Ein Membranbläschen von 40 Nanometern voll Glutamat. Kommt ein Spike, kann eines verschmelzen und sich in den Spalt leeren.',
  'term.cleft': 'Synaptischer Spalt',
  'term.cleft.words': 'synaptischer Spalt|synaptischen Spalt|Spalt',
  'term.cleft.meaning': 'Die Lücke von etwa 20 Nanometern zwischen den beiden Zellen.',
  'term.tetanus': 'Tetanus',
  'term.tetanus.words': 'Tetani|Tetanus',
  'term.tetanus.meaning':
    'Eine Salve vieler schneller Pulse, klassisch 100 in einer Sekunde. Hat mit der Krankheit nichts zu tun.',
  'term.hebb': 'Hebbs Regel',
  'term.hebb.words': 'Hebb',
  'term.hebb.meaning':
    'Donald Hebb vermutete 1949: Eine Verbindung wird stärker, wenn die sendende Zelle dazu beiträgt, dass die empfangende feuert.',
  'term.coincidence': 'Koinzidenzdetektor',
  'term.coincidence.words': 'Koinzidenzdetektoren|Koinzidenzdetektor',
  'term.coincidence.meaning':
    'Ein Melder, der schweigt, solange nicht zweierlei zusammentrifft: hier Glutamat und Depolarisation, am NMDA-Rezeptor.',
  'term.depolarization': 'Depolarisation',
  'term.depolarization.words': 'Depolarisation|depolarisiert',
  'term.depolarization.meaning':
    'Die Innenseite der Membran wird weniger negativ als die gewöhnlichen −70 Millivolt.',
  'term.kinase': 'Kinase',
  'term.kinase.words': 'Kinasen|Kinase',
  'term.kinase.meaning':
    'Ein Enzym, das Phosphate an Proteine setzt und so ändert, was sie tun. Blockiert man Kinasen, gibt es keine LTP.',
  'term.phosphatase': 'Phosphatase',
  'term.phosphatase.words': 'Phosphatasen|Phosphatase',
  'term.phosphatase.meaning':
    'Ein Enzym, das Phosphate wieder abnimmt: der Gegenspieler der Kinasen. Blockiert man Phosphatasen, gibt es keine LTD.',
  'term.calcineurin': 'Calcineurin',
  'term.calcineurin.words': 'Calcineurin',
  'term.calcineurin.meaning':
    'Eine Phosphatase, die schon wenig Ca²⁺ weckt; sie lässt PP1 los und beginnt so die LTD.',
  'term.pp1': 'PP1',
  'term.pp1.words': 'PP1|Phosphatase 1',
  'term.pp1.meaning': 'Proteinphosphatase 1: nimmt AMPA-Rezeptoren und CaMKII Phosphate ab; LTD braucht sie.',
  'term.pka': 'PKA',
  'term.pka.words': 'PKA|Proteinkinase A',
  'term.pka.meaning':
    'Proteinkinase A: bringt die Nachricht von starker Aktivität zum Zellkern; späte LTP braucht sie.',
  'term.creb': 'CREB',
  'term.creb.words': 'CREB',
  'term.creb.meaning':
    'Ein Protein im Zellkern, das Gene für neue Proteine anschaltet, wenn die Nachricht der PKA ankommt.',
  'term.early': 'Frühe LTP',
  'term.early.words': 'frühe LTP|E-LTP',
  'term.early.meaning':
    'Die ersten ein bis drei Stunden der LTP: Sie nutzt Rezeptoren und Phosphate, die schon da sind.',
  'term.late': 'Späte LTP',
  'term.late.words': 'späte LTP|L-LTP',
  'term.late.meaning': 'LTP, die viele Stunden oder Tage hält; sie braucht neu gebaute Proteine.',
  'term.synthesis': 'Proteinsynthese',
  'term.synthesis.words': 'Proteinsynthese|neue Proteine|neuen Proteine|neuen Proteinen',
  'term.synthesis.meaning':
    'Zellen bauen Proteine nach den Plänen ihrer Gene. Wird das um einen Tetanus herum gestoppt, beginnt LTP, hält aber nicht.',
  'term.tag': 'Synaptische Markierung',
  'term.tag.words': 'synaptische Markierung|Markierung|markierte',
  'term.tag.meaning':
    'Ein Zeichen, das starker Gebrauch für ein bis zwei Stunden an einer Synapse hinterlässt: Es fängt neue Proteine ein, die sich die ganze Zelle teilt.',
  'term.apv': 'APV',
  'term.apv.words': 'APV',
  'term.apv.meaning':
    'Ein Stoff, der an NMDA-Rezeptoren den Platz des Glutamats einnimmt und sie so schließt; AMPA-Rezeptoren stört er nicht.',
  'term.anisomycin': 'Anisomycin',
  'term.anisomycin.words': 'Anisomycin',
  'term.anisomycin.meaning':
    'Ein Mittel, das die Proteinsynthese anhält: Frühe LTP kommt wie immer, späte nicht.',
  'term.actin': 'Aktin',
  'term.actin.words': 'Aktin',
  'term.actin.meaning':
    'Das Gerüst eines Dorns: Fäden, die zu Beginn der LTP wachsen und die Membran nach außen drücken.',
  'term.hippocampus': 'Hippocampus',
  'term.hippocampus.words': 'Hippocampus',
  'term.hippocampus.meaning':
    'Der Teil des Gehirns, ohne den keine neuen Erinnerungen an Ereignisse entstehen; in ihm wurde LTP entdeckt.',
}
