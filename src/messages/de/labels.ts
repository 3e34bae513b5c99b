import type { Same } from '#src/messages/catalogue-types.ts'
import type { labels as english } from '#src/messages/en/labels.ts'

/** In German: names in the picture. */
export const labels: Same<typeof english> = {
  'labels.title': 'Dinge im Bild',
  'labels.close': 'Schließen',
  'label.bouton': 'Endknopf des Axons',
  'label.bouton.fact': '{{value}} Vesikel bereit',
  'label.bouton.meaning':
    'Das Ende des Axons der sendenden Nervenzelle. Kommt ein Spike an, kann eines der angedockten Vesikel verschmelzen und Glutamat hinauslassen.',
  'label.heroSpine': 'Dendritischer Dorn',
  'label.heroSpine.fact': '{{value}} µm³, {{more}} % des Anfangsvolumens',
  'label.heroSpine.meaning':
    'Ein Höcker der empfangenden Nervenzelle, der eine Synapse trägt. Stark gereizt wächst er, und seine Testantwort mit ihm. Sein Volumen ist das des gezeichneten Kopfes mal den Prozenten des Modells.',
  'label.neighbourSpine': 'Nachbardorn',
  'label.neighbourSpine.meaning':
    'Er gehört zur selben Zelle und wird mit denselben Gleichungen berechnet, aber niemand reizt ihn: Er bleibt, wie er war.',
  'label.dendrite': 'Dendrit',
  'label.dendrite.fact': '{{value}} mV',
  'label.dendrite.meaning':
    'Der Ast, der die Dornen trägt. Spikes der Zelle laufen in ihn zurück und depolarisieren alle seine Dornen.',
  'label.vesicles': 'Synaptische Vesikel',
  'label.vesicles.fact': '{{value}} angedockt',
  'label.vesicles.meaning':
    'Bläschen von 40 nm mit je etwa 3000 Glutamatmolekülen. Bei einem Spike verschmilzt höchstens eines, oft keines.',
  'label.glutamate': 'Glutamat',
  'label.glutamate.fact': '{{value}} mM im Spalt',
  'label.glutamate.meaning':
    'Der Botenstoff. Er breitet sich in einer Zehntel-Millisekunde im Spalt aus, bindet an Rezeptoren und ist nach einer halben Millisekunde fort.',
  'label.ampar': 'AMPA-Rezeptoren',
  'label.ampar.fact': '{{value}} in der Synapse',
  'label.ampar.meaning':
    'Kanäle, die Glutamat sofort öffnet: Na⁺ strömt ein, und das ist die Antwort. LTP bringt mehr von ihnen hierher.',
  'label.nmdar': 'NMDA-Rezeptoren',
  'label.nmdar.fact': '{{value}} lassen Ionen durch',
  'label.nmdar.meaning':
    'Koinzidenzdetektoren: Sie lassen Ca²⁺ nur durch, wenn Glutamat gebunden ist und Depolarisation das Mg²⁺ aus der Pore getrieben hat.',
  'label.scaffold': 'PSD-Gerüst',
  'label.scaffold.meaning':
    'Die postsynaptische Dichte: eine Schicht aus Proteinen unter der Membran, die Rezeptoren gegenüber den Freisetzungsstellen festhält.',
  'label.camkii': 'CaMKII',
  'label.camkii.fact': '{{value}} % aktiv',
  'label.camkii.meaning':
    'Eine Rosette aus zwölf Enzymen. Ca²⁺ öffnet sie, Nachbarn schalten einander mit einem Phosphat an T286 fest ein, und sie dockt an NMDA-Rezeptoren an.',
  'label.actin': 'Aktin',
  'label.actin.fact': '{{value}} % mehr als in Ruhe',
  'label.actin.meaning':
    'Das Skelett des Dorns. Nach starkem Reiz wächst es und drückt die Membran nach außen.',
  'label.mitochondrion': 'Mitochondrium',
  'label.mitochondrion.meaning':
    'Das Kraftwerk des Endknopfs. An dem, was hier berechnet wird, hat es keinen Anteil.',
  'label.magnesium': 'Mg²⁺ in der Pore',
  'label.magnesium.fact': '{{value}} % der Poren verstopft',
  'label.magnesium.meaning':
    'In Ruhe sitzt ein Mg²⁺-Ion wie ein Korken in der NMDA-Pore. Depolarisation treibt es hinaus; ruht der Dorn, kommt es zurück.',
  'label.membrane': 'Membran des Dorns',
  'label.membrane.fact': '{{value}} mV liegen an',
  'label.membrane.meaning':
    'Zwei Schichten Lipide, 5 nm dick. Die Spannung über ihr entscheidet, ob Mg²⁺ in den Poren bleibt.',
  'label.fusion': 'Hier verschmilzt das nächste Vesikel',
  'label.fusion.fact': '{{value}} Vesikel bereit',
  'label.fusion.meaning':
    'Ein angedocktes Vesikel wird eins mit der Membran: Eine Pore geht auf, weitet sich, und das Vesikel flacht ab. All sein Glutamat kommt hier heraus.',
  'label.apv': 'APV',
  'label.apv.fact': 'hält {{value}} % der freien Plätze',
  'label.apv.meaning':
    'Ein Wirkstoff in der Form von Glutamat, mit gegabeltem Ende. Er setzt sich auf dessen Platz an den NMDA-Rezeptoren und öffnet sie nicht.',
  'label.ketamine': 'Ketamin',
  'label.ketamine.fact': 'in {{value}} % der Poren',
  'label.ketamine.meaning':
    'Zwei Ringe, die in eine offene NMDA-Pore schlüpfen und eingeschlossen werden, wenn sie sich schließt.',
  'label.memantine': 'Memantin',
  'label.memantine.fact': 'in {{value}} % der Poren',
  'label.memantine.meaning':
    'Ein kleiner Käfig, der offene NMDA-Poren verstopft wie Ketamin, aber leichter wieder hinausfindet.',
  'label.antibodies': 'Antikörper',
  'label.antibodies.fact': '{{value}} % der NMDA-Rezeptoren übrig',
  'label.antibodies.meaning':
    'Y-förmige Eiweiße der Immunabwehr, die NMDA-Rezeptoren mit beiden Armen packen. Was sie zusammenbinden, nimmt die Zelle nach innen. Stehen Rezeptoren weit auseinander, sind die Arme bis zu dreimal länger gezeichnet.',
  'label.amyloid': 'Amyloid-β',
  'label.amyloid.fact': '{{value}} % der NMDA-Rezeptoren übrig',
  'label.amyloid.meaning':
    'Klumpen aus wenigen falsch gefalteten Peptiden. Sie lichten die Rezeptoren der Synapse, und zurückgebliebenes Glutamat hält mehr von ihnen offen; die Rezeptoren außerhalb, die sie auch übererregen, werden nicht berechnet.',
  'label.phosphate': 'Phosphat an T286',
  'label.phosphate.fact': '{{value}} % der CaMKII tragen eins',
  'label.phosphate.meaning':
    'Die kleine helle Kugel am Gelenk eines Arms. Ein aktiver Nachbar heftet sie an; sie hält den Arm offen, auch wenn das Ca²⁺ längst fort ist.',
  'label.endosome': 'AMPA-Endosom',
  'label.endosome.fact': '{{value}} Rezeptoren in der Synapse',
  'label.endosome.meaning':
    'Eine Membranblase mit AMPA-Rezeptoren auf Vorrat, hier aufgeschnitten. Verschmilzt sie mit der Wand, wird ihr Inneres zum Äußeren und die Rezeptoren treten heraus.',
  'label.freeCalcium': 'Freies Ca²⁺',
  'label.freeCalcium.fact': '{{value}} µM',
  'label.freeCalcium.meaning':
    'Jeder Funke ist ein freies Ion im Kopf des Dorns. Das Licht wächst mit jeder Verdopplung um denselben Schritt; die meisten Ionen fangen Puffer in Millisekunden ab.',
  'label.astrocyte': 'Astrozyt',
  'label.astrocyte.meaning':
    'Der dünne Fortsatz einer Gliazelle, der sich an die Synapse schmiegt, hier bei etwa sechs von zehn. Die Tupfen darauf sind Transporter: Sie nehmen Glutamat auf, damit jedes Signal kurz bleibt. Das Modell räumt Glutamat fort; der Fortsatz selbst ist gezeichnet und nicht berechnet.',
}
