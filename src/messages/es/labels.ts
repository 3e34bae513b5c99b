import type { Same } from '#src/messages/catalogue-types.ts'
import type { labels as english } from '#src/messages/en/labels.ts'

/** In Spanish: names in the picture. */
export const labels: Same<typeof english> = {
  'labels.title': 'Cosas en la imagen',
  'labels.close': 'Cerrar',
  'label.bouton': 'Botón del axón',
  'label.bouton.fact': '{{value}} vesículas listas',
  'label.bouton.meaning':
    'El final del axón de la neurona que envía. Cuando llega un impulso, una de las vesículas ancladas puede fusionarse y soltar glutamato.',
  'label.heroSpine': 'Espina dendrítica',
  'label.heroSpine.fact': '{{value}} µm³, {{more}} % del volumen inicial',
  'label.heroSpine.meaning':
    'Un bulto de la neurona que recibe, con una sinapsis. Muy estimulada crece, y con ella su respuesta de prueba. Su volumen es el de la cabeza dibujada por el porcentaje del modelo.',
  'label.neighbourSpine': 'Espina vecina',
  'label.neighbourSpine.meaning':
    'Es de la misma neurona y se calcula con las mismas ecuaciones, pero nadie la estimula: se queda como estaba.',
  'label.dendrite': 'Dendrita',
  'label.dendrite.fact': '{{value}} mV',
  'label.dendrite.meaning':
    'La rama que lleva las espinas. Los impulsos de la célula vuelven por ella y despolarizan todas sus espinas.',
  'label.vesicles': 'Vesículas sinápticas',
  'label.vesicles.fact': '{{value}} ancladas',
  'label.vesicles.meaning':
    'Burbujas de 40 nm con unas 3000 moléculas de glutamato cada una. Con cada impulso se fusiona como mucho una, a menudo ninguna.',
  'label.glutamate': 'Glutamato',
  'label.glutamate.fact': '{{value}} mM en la hendidura',
  'label.glutamate.meaning':
    'El mensajero. Se extiende por la hendidura en una décima de milisegundo, se une a receptores y en medio milisegundo ya no está.',
  'label.ampar': 'Receptores AMPA',
  'label.ampar.fact': '{{value}} en la sinapsis',
  'label.ampar.meaning':
    'Canales que el glutamato abre al instante: entra Na⁺ y da la respuesta. La LTP trae más de ellos.',
  'label.nmdar': 'Receptores NMDA',
  'label.nmdar.fact': '{{value}} dejan pasar iones',
  'label.nmdar.meaning':
    'Detectores de coincidencia: dejan pasar Ca²⁺ solo si hay glutamato unido y la despolarización ha expulsado el Mg²⁺ del poro.',
  'label.scaffold': 'Andamio de la PSD',
  'label.scaffold.meaning':
    'La densidad postsináptica: una capa de proteínas bajo la membrana que sujeta los receptores frente a los sitios de liberación.',
  'label.camkii': 'CaMKII',
  'label.camkii.fact': '{{value}} % activa',
  'label.camkii.meaning':
    'Una roseta de doce enzimas. El Ca²⁺ la abre, las vecinas se fijan unas a otras con un fosfato en T286, y se ancla a receptores NMDA.',
  'label.actin': 'Actina',
  'label.actin.fact': '{{value}} % más que en reposo',
  'label.actin.meaning':
    'El esqueleto de la espina. Tras un estímulo fuerte crece y empuja la membrana hacia fuera.',
  'label.mitochondrion': 'Mitocondria',
  'label.mitochondrion.meaning': 'La central de energía del botón. No participa en lo que aquí se calcula.',
  'label.magnesium': 'Mg²⁺ en el poro',
  'label.magnesium.fact': '{{value}} % de los poros tapados',
  'label.magnesium.meaning':
    'En reposo, un ion Mg²⁺ está en el poro NMDA como un corcho. La despolarización lo expulsa; vuelve cuando la espina reposa.',
  'label.membrane': 'Membrana de la espina',
  'label.membrane.fact': '{{value}} mV entre sus lados',
  'label.membrane.meaning':
    'Dos capas de lípidos de 5 nm de grosor. El voltaje entre sus lados decide si el Mg²⁺ se queda en los poros.',
  'label.fusion': 'Aquí se fusiona la próxima vesícula',
  'label.fusion.fact': '{{value}} vesículas listas',
  'label.fusion.meaning':
    'Una vesícula anclada se une a la membrana: se abre un poro, se ensancha y la vesícula se aplana. Todo su glutamato sale por aquí.',
  'label.apv': 'APV',
  'label.apv.fact': 'ocupa el {{value}} % de los sitios libres',
  'label.apv.meaning':
    'Un fármaco con forma de glutamato y un extremo en horquilla. Ocupa su asiento en los receptores NMDA y no los abre.',
  'label.ketamine': 'Ketamina',
  'label.ketamine.fact': 'en el {{value}} % de los poros',
  'label.ketamine.meaning':
    'Dos anillos que se cuelan en un poro NMDA abierto y quedan encerrados cuando se cierra.',
  'label.memantine': 'Memantina',
  'label.memantine.fact': 'en el {{value}} % de los poros',
  'label.memantine.meaning':
    'Una pequeña jaula que tapona los poros NMDA abiertos como la ketamina, pero sale con más facilidad.',
  'label.antibodies': 'Anticuerpos',
  'label.antibodies.fact': 'queda el {{value}} % de los receptores NMDA',
  'label.antibodies.meaning':
    'Proteínas en forma de Y del sistema inmunitario que agarran receptores NMDA con ambos brazos. La célula retira lo que ellas atan. Si los receptores están lejos, los brazos se dibujan hasta tres veces más largos.',
  'label.amyloid': 'Amiloide-β',
  'label.amyloid.fact': 'queda el {{value}} % de los receptores NMDA',
  'label.amyloid.meaning':
    'Grumos de unos pocos péptidos mal plegados. Reducen los receptores de la sinapsis y dejan que el glutamato sobrante mantenga abiertos más de ellos; los de fuera, que también sobreexcitan, no se calculan.',
  'label.phosphate': 'Fosfato en T286',
  'label.phosphate.fact': '{{value}} % de la CaMKII lleva uno',
  'label.phosphate.meaning':
    'La bolita clara en la articulación de un brazo. La pone un vecino activo y mantiene el brazo abierto cuando el Ca²⁺ ya se ha ido.',
  'label.endosome': 'Endosoma con AMPA',
  'label.endosome.fact': '{{value}} receptores en la sinapsis',
  'label.endosome.meaning':
    'Una burbuja de membrana con receptores AMPA de reserva, aquí abierta por un corte. Cuando se funde con la pared, su interior pasa a ser exterior y los receptores salen.',
  'label.freeCalcium': 'Ca²⁺ libre',
  'label.freeCalcium.fact': '{{value}} µM',
  'label.freeCalcium.meaning':
    'Cada chispa es un ion libre en la cabeza de la espina. La luz crece un mismo paso con cada duplicación; los tampones atrapan la mayoría de los iones en milisegundos.',
  'label.astrocyte': 'Astrocito',
  'label.astrocyte.meaning':
    'La prolongación fina de una célula glial que abraza la sinapsis, como en unas seis de cada diez de esta región. Las motas que lleva son transportadores: recogen el glutamato para que cada señal sea breve. El modelo retira el glutamato; la prolongación está dibujada, no calculada.',
}
