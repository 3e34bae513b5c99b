import type { Same } from '#src/messages/catalogue-types.ts'
import type { glossary as english } from '#src/messages/en/glossary.ts'

/** In Spanish: terms, the words by which a text is searched for each (longest first, parted by |), and a plain sentence. Fetched when used. */
export const glossary: Same<typeof english> = {
  'term.ltp': 'LTP',
  'term.ltp.words': 'LTP|potenciación a largo plazo',
  'term.ltp.meaning':
    'Potenciación a largo plazo: tras un uso intenso, una sinapsis responde más al mismo pulso, durante horas o más.',
  'term.ltd': 'LTD',
  'term.ltd.words': 'LTD|depresión a largo plazo',
  'term.ltd.meaning':
    'Depresión a largo plazo: tras un uso largo y lento, una sinapsis responde menos, durante horas.',
  'term.nmdar': 'Receptor NMDA',
  'term.nmdar.words': 'receptores NMDA|receptor NMDA',
  'term.nmdar.meaning':
    'Un canal que solo deja entrar Ca²⁺ si se le ha unido glutamato y la membrana está despolarizada, de modo que el Mg²⁺ ha salido de su poro.',
  'term.ampar': 'Receptor AMPA',
  'term.ampar.words': 'receptores AMPA|receptor AMPA',
  'term.ampar.meaning':
    'Un canal que se abre una fracción de milisegundo después de unirse el glutamato y deja entrar Na⁺: lleva la transmisión de cada día.',
  'term.glutamate': 'Glutamato',
  'term.glutamate.words': 'glutamato',
  'term.glutamate.meaning':
    'El mensajero entre estas dos neuronas: miles de moléculas cruzan la hendidura en mucho menos de un milisegundo.',
  'term.magnesium': 'Bloqueo por Mg²⁺',
  'term.magnesium.words': 'Mg²⁺',
  'term.magnesium.meaning':
    'Un ion de magnesio tapa el poro NMDA como un corcho; solo la despolarización lo expulsa.',
  'term.calcium': 'Ca²⁺',
  'term.calcium.words': 'Ca²⁺|calcio',
  'term.calcium.meaning':
    'Iones de calcio: unos 60 nanomolar en una espina en reposo, micromolar cuando se abren los receptores NMDA. Son el mensaje que cambia la sinapsis.',
  'term.camkii': 'CaMKII',
  'term.camkii.words': 'CaMKII',
  'term.camkii.meaning':
    'Una enzima de doce subunidades que el Ca²⁺ enciende y que puede mantenerse encendida un tiempo después de irse el Ca²⁺.',
  'term.t286': 'T286',
  'term.t286.words': 'T286A|T286|treonina 286',
  'term.t286.meaning':
    'El sitio de la CaMKII donde una subunidad vecina pone un fosfato: mantiene la enzima encendida. Los ratones sin él no tienen LTP en CA1.',
  'term.s831': 'S831',
  'term.s831.words': 'S831',
  'term.s831.meaning':
    'El sitio de un receptor AMPA donde la CaMKII pone un fosfato: el canal deja pasar entonces más corriente.',
  'term.psd': 'PSD',
  'term.psd.words': 'PSD|densidad postsináptica',
  'term.psd.meaning':
    'Densidad postsináptica: el fieltro denso de proteínas bajo la membrana de la espina que sujeta los receptores frente al botón.',
  'term.epsp': 'EPSP',
  'term.epsp.words': 'EPSP|respuesta de prueba',
  'term.epsp.meaning':
    'Potencial postsináptico excitador: la breve despolarización con que la neurona receptora responde a un pulso. Su pendiente mide la fuerza de la sinapsis.',
  'term.spine': 'Espina dendrítica',
  'term.spine.words': 'espina dendrítica|espinas|espina',
  'term.spine.meaning':
    'Un botoncito de una dendrita, de medio micrómetro de ancho, que recibe una sinapsis y guarda sus señales tras un cuello estrecho.',
  'term.bouton': 'Botón',
  'term.bouton.words': 'botones|botón',
  'term.bouton.meaning':
    'El ensanchamiento del axón de la neurona que envía; contiene las vesículas y libera glutamato.',
  'term.vesicle': 'Vesícula',
  'term.vesicle.words': 'vesículas|vesícula',
  'term.vesicle.meaning':
    'Una burbuja de membrana de 40 nanómetros llena de glutamato. Al llegar un impulso, una puede fusionarse y vaciarse en la hendidura.',
  'term.cleft': 'Hendidura sináptica',
  'term.cleft.words': 'hendidura sináptica|hendidura',
  'term.cleft.meaning': 'El espacio de unos 20 nanómetros entre las dos neuronas.',
  'term.tetanus': 'Tétanos',
  'term.tetanus.words': 'tétanos',
  'term.tetanus.meaning':
    'Una ráfaga de muchos pulsos rápidos, clásicamente 100 en un segundo. No tiene nada que ver con la enfermedad.',
  'term.hebb': 'Regla de Hebb',
  'term.hebb.words': 'Hebb',
  'term.hebb.meaning':
    'En 1949 Donald Hebb sugirió: una conexión se refuerza cuando la célula que envía ayuda a que la receptora dispare.',
  'term.coincidence': 'Detector de coincidencia',
  'term.coincidence.words': 'detectores de coincidencia|detector de coincidencia',
  'term.coincidence.meaning':
    'Un detector que calla mientras no coincidan dos cosas: aquí glutamato y despolarización, en el receptor NMDA.',
  'term.depolarization': 'Despolarización',
  'term.depolarization.words': 'despolarización|despolariza|despolarizada',
  'term.depolarization.meaning':
    'El interior de la membrana se vuelve menos negativo que los −70 milivoltios habituales.',
  'term.kinase': 'Cinasa',
  'term.kinase.words': 'cinasas|cinasa',
  'term.kinase.meaning':
    'Una enzima que pone fosfatos en las proteínas y cambia así lo que hacen. Si se bloquean las cinasas no hay LTP.',
  'term.phosphatase': 'Fosfatasa',
  'term.phosphatase.words': 'fosfatasas|fosfatasa',
  'term.phosphatase.meaning':
    'Una enzima que quita los fosfatos: la rival de las cinasas. Si se bloquean las fosfatasas no hay LTD.',
  'term.calcineurin': 'Calcineurina',
  'term.calcineurin.words': 'calcineurina',
  'term.calcineurin.meaning':
    'Una fosfatasa a la que basta un poco de Ca²⁺ para despertar; suelta a la PP1 e inicia así la LTD.',
  'term.pp1': 'PP1',
  'term.pp1.words': 'PP1|fosfatasa 1',
  'term.pp1.meaning':
    'Proteína fosfatasa 1: quita fosfatos a los receptores AMPA y a la CaMKII; la LTD la necesita.',
  'term.pka': 'PKA',
  'term.pka.words': 'PKA|proteína cinasa A',
  'term.pka.meaning':
    'Proteína cinasa A: lleva al núcleo la noticia de una actividad intensa; la LTP tardía la necesita.',
  'term.creb': 'CREB',
  'term.creb.words': 'CREB',
  'term.creb.meaning':
    'Una proteína del núcleo que activa genes para proteínas nuevas cuando llega el mensaje de la PKA.',
  'term.early': 'LTP temprana',
  'term.early.words': 'LTP temprana|E-LTP',
  'term.early.meaning':
    'Las primeras una a tres horas de la LTP: usa receptores y fosfatos que ya están ahí.',
  'term.late': 'LTP tardía',
  'term.late.words': 'LTP tardía|L-LTP',
  'term.late.meaning': 'LTP que dura muchas horas o días; necesita proteínas recién fabricadas.',
  'term.synthesis': 'Síntesis de proteínas',
  'term.synthesis.words': 'síntesis de proteínas|proteínas nuevas|nuevas proteínas',
  'term.synthesis.meaning':
    'Las células fabrican proteínas según los planos de sus genes. Si se detiene alrededor de un tétanos, la LTP empieza pero no dura.',
  'term.tag': 'Marca sináptica',
  'term.tag.words': 'marca sináptica|marcada|etiqueta',
  'term.tag.meaning':
    'Una señal que el uso intenso deja en una sinapsis durante una o dos horas: atrapa las proteínas nuevas que comparte toda la célula.',
  'term.apv': 'APV',
  'term.apv.words': 'APV',
  'term.apv.meaning':
    'Una sustancia que ocupa el lugar del glutamato en los receptores NMDA y así los cierra; a los receptores AMPA no les afecta.',
  'term.anisomycin': 'Anisomicina',
  'term.anisomycin.words': 'anisomicina',
  'term.anisomycin.meaning':
    'Un fármaco que detiene la síntesis de proteínas: la LTP temprana llega como siempre, la tardía no.',
  'term.actin': 'Actina',
  'term.actin.words': 'actina',
  'term.actin.meaning':
    'El esqueleto de una espina: filamentos que crecen y empujan la membrana cuando empieza la LTP.',
  'term.hippocampus': 'Hipocampo',
  'term.hippocampus.words': 'hipocampo',
  'term.hippocampus.meaning':
    'La parte del cerebro sin la cual no se forman recuerdos nuevos de sucesos; en él se descubrió la LTP.',
}
