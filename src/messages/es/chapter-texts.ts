import type { Same } from '#src/messages/catalogue-types.ts'
import type { chapterTexts as english } from '#src/messages/en/chapter-texts.ts'

/** In Spanish: what the chapters say. Fetched when one is opened. */
export const chapterTexts: Same<typeof english> = {
  'chapter.gate.0':
    'Dos neuronas se encuentran. Arriba, el botón de la que envía; abajo, una espina de la que recibe. Entre ellas, una hendidura de 20 nanómetros.',
  'chapter.gate.1':
    'El glutamato cruza la hendidura. En una décima de milisegundo llega a los receptores; medio milisegundo después ya no está. Los receptores AMPA, azules, responden al instante.',
  'chapter.gate.2.question':
    'Ahora un receptor NMDA, en corte. En su poro hay un ion Mg²⁺. Llega glutamato, la espina sigue en reposo: ¿entrará Ca²⁺?',
  'chapter.gate.2.answer.0': 'Sí, el glutamato abre la puerta',
  'chapter.gate.2.answer.1': 'No, el Mg²⁺ estorba',
  'chapter.gate.2':
    'La puerta se abre, pero el Mg²⁺ tapa el poro: apenas pasa un ion. El glutamato solo no basta.',
  'chapter.gate.3':
    'El mismo glutamato, y a la vez la espina se despolariza. El voltaje expulsa el Mg²⁺ y entra Ca²⁺. Las dos cosas juntas: eso es la coincidencia.',
  'chapter.gate.4':
    'Cien impulsos en un segundo logran ambas cosas solos: glutamato una y otra vez, y tanta corriente que la espina sigue despolarizada. El brillo en ella es Ca²⁺.',
  'chapter.gate.saw':
    'Una puerta Y hecha de una sola proteína: glutamato de la neurona que envía y despolarización de la que recibe. Una regla así pedía Hebb en 1949.',
  'chapter.strengthen.0':
    'Un solo pulso de prueba. Su respuesta es la medida de todo lo que sigue: llamémosla 100 %.',
  'chapter.strengthen.1':
    'El tétanos: 100 pulsos en un segundo. El Ca²⁺ enciende la CaMKII, cuyas subunidades se fijan unas a otras con un fosfato.',
  'chapter.strengthen.2':
    'Diez segundos después el Ca²⁺ se ha ido, pero la CaMKII se ha unido a las colas de receptores NMDA en la PSD y allí se queda: un interruptor que recuerda un segundo durante una hora y más.',
  'chapter.strengthen.3':
    'Minutos después. Más receptores AMPA se deslizan a la sinapsis. En unos pocos, un fosfato deja pasar más corriente. Y la actina ensancha la espina.',
  'chapter.strengthen.4.question':
    'Diez minutos después llega otra vez el mismo pulso de prueba. ¿Cómo responderá la sinapsis?',
  'chapter.strengthen.4.answer.0': 'Más débil: está cansada',
  'chapter.strengthen.4.answer.1': 'Como antes',
  'chapter.strengthen.4.answer.2': 'Más fuerte',
  'chapter.strengthen.4':
    'El mismo impulso, el mismo glutamato, una respuesta mayor: hay más receptores AMPA preparados. Eso es la potenciación a largo plazo.',
  'chapter.strengthen.saw':
    'Un segundo de actividad intensa se volvió un cambio duradero. Bliss y Lømo lo describieron por primera vez en 1973, en el hipocampo de conejos.',
  'chapter.specific.0.question':
    'La sinapsis de esta espina recibe un tétanos; la espina de al lado, ninguno. ¿Cómo estará la sinapsis vecina media hora después?',
  'chapter.specific.0.answer.0': 'También más fuerte: comparten dendrita',
  'chapter.specific.0.answer.1': 'Igual que antes',
  'chapter.specific.0.answer.2': 'Más débil',
  'chapter.specific.0':
    'Igual que antes. El cuello estrecho de una espina retiene el Ca²⁺ y la CaMKII en su propia cabeza: solo se refuerza la sinapsis que se usó.',
  'chapter.specific.saw': 'Miles de sinapsis en una neurona, y cada una puede aprender por su cuenta.',
  'chapter.late.0':
    'Cinco horas después de un tétanos apenas queda nada. La LTP temprana usa lo que ya hay, fosfatos y receptores, y se apaga en horas.',
  'chapter.late.1':
    'Cuatro tétanos, cada cinco minutos. La PKA ha pedido proteínas nuevas; la espina marcada las ha capturado y conserva su fuerza ocho horas y más.',
  'chapter.late.2.question':
    'Los mismos cuatro tétanos, pero la anisomicina detiene la síntesis de proteínas. ¿Qué queda a las ocho horas?',
  'chapter.late.2.answer.0': 'Lo mismo que sin ella',
  'chapter.late.2.answer.1': 'La LTP no empieza',
  'chapter.late.2.answer.2': 'Empieza y luego se apaga',
  'chapter.late.2':
    'Las primeras horas son casi como antes, luego se apaga: sin proteínas nuevas nada se mantiene. Lo mismo pasa con la memoria si faltan proteínas justo después de aprender.',
  'chapter.late.saw': 'La LTP temprana es una nota a lápiz; las proteínas nuevas la repasan con tinta.',
  'chapter.depression.0.question':
    'En vez de 100 pulsos en un segundo, 900 pulsos, uno por segundo. Cada uno deja entrar un poco de Ca²⁺. ¿Qué hará la sinapsis?',
  'chapter.depression.0.answer.0': 'Reforzarse, pero más despacio',
  'chapter.depression.0.answer.1': 'Quedarse como está',
  'chapter.depression.0.answer.2': 'Debilitarse',
  'chapter.depression.0':
    'Se debilita y su espina encoge. Poco Ca²⁺ durante mucho tiempo despierta fosfatasas, que quitan lo que las cinasas dieron: depresión a largo plazo. Más Ca²⁺ no siempre es más fuerza; importa cuánto y con qué rapidez.',
  'chapter.depression.1.question':
    'La ciclosporina detiene la calcineurina, la fosfatasa que el Ca²⁺ despierta primero. Luego llegan los mismos 900 pulsos lentos. ¿Qué ocurre?',
  'chapter.depression.1.answer.0': 'La sinapsis se debilita igualmente',
  'chapter.depression.1.answer.1': 'No se debilita',
  'chapter.depression.1':
    'No hay depresión. El Ca²⁺ llegó como antes, pero la enzima que lleva su mensaje callaba.',
  'chapter.depression.saw':
    'LTP y LTD son dos lecturas de una misma señal. Mucho Ca²⁺ un momento: ganan las cinasas, llegan receptores, la espina crece. Poco Ca²⁺ mucho tiempo: ganan las fosfatasas, se van receptores, la espina encoge.',
  'chapter.alzheimer.0.question':
    'El amiloide-β lleva una hora en la sinapsis. Entonces llega el tétanos de siempre. ¿Qué sigue?',
  'chapter.alzheimer.0.answer.0': 'LTP como siempre',
  'chapter.alzheimer.0.answer.1': 'Poca LTP o ninguna',
  'chapter.alzheimer.0.answer.2': 'Aún más LTP',
  'chapter.alzheimer.0':
    'Apenas hay LTP: menos receptores NMDA dejan entrar Ca²⁺ y las fosfatasas responden con demasiada facilidad. La espina sigue ahí. En los pacientes, las sinapsis perdidas dicen más de la memoria que las placas.',
  'chapter.alzheimer.1.question':
    'La memantina se da a personas con alzhéimer. Tapa los poros NMDA, pero sin apretar. A la dosis baja de un tratamiento, ¿qué pasa con la LTP de una sinapsis sana?',
  'chapter.alzheimer.1.answer.0': 'LTP como siempre',
  'chapter.alzheimer.1.answer.1': 'Poca o ninguna LTP',
  'chapter.alzheimer.1.answer.2': 'Todavía más LTP',
  'chapter.alzheimer.1':
    'LTP como siempre: durante un tétanos la memantina sale de los poros más deprisa de lo que entra. Se cree que calma receptores de fuera de las sinapsis que están abiertos demasiado tiempo; esos no se calculan aquí, así que aquí no cura nada.',
  'chapter.alzheimer.saw':
    'Una enfermedad que ataca las herramientas del aprendizaje antes de matar neuronas, y un fármaco que se tolera porque se agarra poco.',
  'chapter.ketamine.0.question':
    'La ketamina, como en una anestesia, lleva una hora entrando en poros NMDA abiertos. Entonces llega el tétanos. ¿Qué sigue?',
  'chapter.ketamine.0.answer.0': 'LTP como siempre',
  'chapter.ketamine.0.answer.1': 'Poca LTP o ninguna',
  'chapter.ketamine.0.answer.2': 'Aún más LTP',
  'chapter.ketamine.0':
    'No hay LTP: la ketamina está en lo hondo de los poros y ahí se queda. Bajo ketamina se aprende poco. En dosis menores alivia la depresión en horas, probablemente con nuevas sinapsis y más receptores AMPA; eso queda fuera de este modelo y aquí no se puede ver.',
  'chapter.ketamine.saw':
    'Un fármaco, dos historias: en dosis alta bloquea la plasticidad; una dosis baja inicia un refuerzo que crece en las horas siguientes. Has visto la primera.',
  'chapter.encephalitis.0.question':
    'Durante un día, anticuerpos han hecho que la neurona retire sus receptores NMDA. Entonces llega el tétanos. ¿Qué sigue?',
  'chapter.encephalitis.0.answer.0': 'LTP como siempre',
  'chapter.encephalitis.0.answer.1': 'Poca LTP o ninguna',
  'chapter.encephalitis.0.answer.2': 'Aún más LTP',
  'chapter.encephalitis.0':
    'No hay LTP: falta más de la mitad de los detectores de coincidencia y el Ca²⁺ se queda corto. La transmisión ordinaria es la de antes. En las personas: pérdida de memoria, psicosis, convulsiones y, a menudo, recuperación cuando desaparecen los anticuerpos.',
  'chapter.encephalitis.saw': 'Lo que significa perder el detector de coincidencia y nada más.',
  'chapter.stress.0.question':
    'La hormona del estrés lleva tres horas actuando sobre la neurona. Entonces llega el tétanos. ¿Qué sigue?',
  'chapter.stress.0.answer.0': 'LTP como siempre',
  'chapter.stress.0.answer.1': 'Menos LTP',
  'chapter.stress.0.answer.2': 'Aún más LTP',
  'chapter.stress.0':
    'La LTP es menor. En otros lugares y momentos el estrés la aumenta: el miedo se aprende con LTP en la amígdala, y un exceso de ella puede formar parte del estrés postraumático.',
  'chapter.stress.saw':
    'La misma hormona, otro lugar, el efecto contrario: este modelo solo conoce el hipocampo.',
  'chapter.pain.0.question':
    'Así es la LTP en el hipocampo. En la médula espinal las fibras del dolor también encuentran receptores NMDA. ¿Qué hacen esas sinapsis tras una descarga de dolor?',
  'chapter.pain.0.answer.0': 'Se debilitan, para que el dolor acabe',
  'chapter.pain.0.answer.1': 'Se quedan como estaban',
  'chapter.pain.0.answer.2': 'Se refuerzan: el dolor también aprende',
  'chapter.pain.0':
    'Se refuerzan. En las ratas esa LTP puede ser la razón de que el dolor siga siendo más fuerte mucho después de una lesión. Y una sola dosis de cocaína potencia sinapsis de neuronas dopaminérgicas. Ambas cosas quedan fuera de este modelo; lo que ves es su pariente del hipocampo.',
  'chapter.pain.saw':
    'La LTP es una herramienta, no una virtud: la regla que guarda lo importante también puede guardar dolor y ansia.',
  'chapter.myths.0.question':
    '«La LTP es un recuerdo.» Un tétanos ha reforzado esta única sinapsis. ¿Guarda ahora la espina un recuerdo?',
  'chapter.myths.0.answer.0': 'Sí, uno pequeño',
  'chapter.myths.0.answer.1': 'No, solo una parte de lo que un recuerdo necesita',
  'chapter.myths.0':
    'No. La sinapsis es más fuerte, su vecina no, y ninguna sabe qué representa. Un recuerdo es un patrón de muchísimas sinapsis de muchas neuronas.',
  'chapter.myths.1.question':
    '«Los receptores AMPA detectan la coincidencia.» El APV cierra los receptores NMDA y deja en paz los AMPA. ¿Reforzará el tétanos la sinapsis?',
  'chapter.myths.1.answer.0': 'Sí, los AMPA siguen funcionando',
  'chapter.myths.1.answer.1': 'No, nadie detecta la coincidencia',
  'chapter.myths.1':
    'No hay LTP, aunque cada pulso tuvo respuesta: los receptores AMPA llevan el tráfico y los NMDA deciden si deja huella.',
  'chapter.myths.2.question':
    '«Más calcio siempre refuerza.» Ahora 900 pulsos dejan entrar un poco de Ca²⁺ cada uno, durante un cuarto de hora. ¿Qué ocurre?',
  'chapter.myths.2.answer.0': 'Más fuerte',
  'chapter.myths.2.answer.1': 'Sin cambios',
  'chapter.myths.2.answer.2': 'Más débil',
  'chapter.myths.2':
    'Más débil. Decide cuánto y con qué rapidez sube el Ca²⁺: un pico brusco favorece a las cinasas; una subida larga y baja, a las fosfatasas.',
  'chapter.myths.3.question':
    '«La LTP dura para siempre.» Un tétanos y luego cinco horas de reposo. ¿Cómo de fuerte es entonces la sinapsis?',
  'chapter.myths.3.answer.0': 'Tanto como a la media hora',
  'chapter.myths.3.answer.1': 'Casi como al principio',
  'chapter.myths.3':
    'Casi como al principio. Sin proteínas nuevas la LTP temprana se apaga en horas; mira la curva de la respuesta de prueba.',
  'chapter.myths.4.question':
    '«Solo ocurre en el hipocampo.» Este receptor también está en la corteza, la amígdala y la médula espinal. ¿Hay LTP allí?',
  'chapter.myths.4.answer.0': 'No, solo aquí',
  'chapter.myths.4.answer.1': 'Sí, allí también',
  'chapter.myths.4':
    'Sí: se vio en la corteza visual en 1987, después en la amígdala, donde se aprende el miedo, y en la médula espinal. Aquí se calcula la CA1 del hipocampo, donde mejor se conoce.',
  'chapter.myths.saw':
    'Cinco frases que suenan bien y cinco experimentos que las desmienten. Cada uno se puede repetir, con otras dosis y otros pulsos.',
}
