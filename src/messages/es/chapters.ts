import type { Same } from '#src/messages/catalogue-types.ts'
import type { chapters as english } from '#src/messages/en/chapters.ts'

/** In Spanish: the chapters. */
export const chapters: Same<typeof english> = {
  'chapters.title': 'Capítulos',
  'chapters.progress': '{{step}} de {{total}}',
  'chapters.close': 'Salir del capítulo',
  'chapters.back': 'Atrás',
  'chapters.next': 'Siguiente',
  'chapters.done': 'Listo',
  'chapters.busy': 'Calculando lo que ocurre …',
  'chapters.right': 'Como dijiste.',
  'chapters.wrong': 'Esperabas otra cosa: compara.',
  'chapters.response': 'Respuesta de prueba ahora: {{value}} % de la inicial.',
  'chapter.gate': 'El detector de coincidencia',
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
    'Cien potenciales en un segundo logran ambas cosas solos: glutamato una y otra vez, y tanta corriente que la espina sigue despolarizada. El brillo en ella es Ca²⁺.',
  'chapter.strengthen': 'Cómo se refuerza una sinapsis',
  'chapter.strengthen.0':
    'Un solo pulso de prueba. Su respuesta es la medida de todo lo que sigue: llamémosla 100 %.',
  'chapter.strengthen.1':
    'El tétanos: 100 pulsos en un segundo. El Ca²⁺ enciende la CaMKII, cuyas subunidades se fijan unas a otras con un fosfato.',
  'chapter.strengthen.2':
    'Diez segundos después el Ca²⁺ se ha ido. La CaMKII se ha anclado a receptores NMDA y se queda; en los minutos siguientes entran más receptores AMPA y la actina ensancha la espina.',
  'chapter.strengthen.3.question':
    'Diez minutos después llega otra vez el mismo pulso de prueba. ¿Cómo responderá la sinapsis?',
  'chapter.strengthen.3.answer.0': 'Más débil: está cansada',
  'chapter.strengthen.3.answer.1': 'Como antes',
  'chapter.strengthen.3.answer.2': 'Más fuerte',
  'chapter.strengthen.3':
    'El mismo potencial, el mismo glutamato, una respuesta mayor: hay más receptores AMPA y cada uno lleva más corriente. Eso es la potenciación a largo plazo.',
  'chapter.late': 'Horas después: temprana y tardía',
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
  'chapter.depression': 'El mismo ion, al revés',
  'chapter.depression.0.question':
    'En vez de 100 pulsos en un segundo, 900 pulsos, uno por segundo. Cada uno deja entrar un poco de Ca²⁺. ¿Qué hará la sinapsis?',
  'chapter.depression.0.answer.0': 'Reforzarse, pero más despacio',
  'chapter.depression.0.answer.1': 'Quedarse como está',
  'chapter.depression.0.answer.2': 'Debilitarse',
  'chapter.depression.0':
    'Se debilita y su espina encoge. Poco Ca²⁺ durante mucho tiempo despierta fosfatasas, que quitan lo que las quinasas dieron: depresión a largo plazo. Más Ca²⁺ no siempre es más fuerza; importa cuánto y con qué rapidez.',
  'chapter.alzheimer': 'Enfermedad de Alzheimer',
  'chapter.alzheimer.0.question':
    'El amiloide-β lleva una hora en la sinapsis. Entonces llega el tétanos de siempre. ¿Qué sigue?',
  'chapter.alzheimer.0.answer.0': 'LTP como siempre',
  'chapter.alzheimer.0.answer.1': 'Poca LTP o ninguna',
  'chapter.alzheimer.0.answer.2': 'Aún más LTP',
  'chapter.alzheimer.0':
    'Apenas LTP: menos receptores NMDA dejan entrar Ca²⁺ y las fosfatasas responden con demasiada facilidad. La espina sigue ahí: la memoria sufre antes de que mueran neuronas.',
  'chapter.ketamine': 'Ketamina',
  'chapter.ketamine.0.question':
    'La ketamina, como en una anestesia, lleva una hora entrando en poros NMDA abiertos. Entonces llega el tétanos. ¿Qué sigue?',
  'chapter.ketamine.0.answer.0': 'LTP como siempre',
  'chapter.ketamine.0.answer.1': 'Poca LTP o ninguna',
  'chapter.ketamine.0.answer.2': 'Aún más LTP',
  'chapter.ketamine.0':
    'Sin LTP: los poros están tapados por dentro y siguen así. Quien está bajo ketamina aprende poco. Que horas después alivie la depresión es otra historia, que aquí no se calcula.',
  'chapter.encephalitis': 'Anticuerpos contra receptores NMDA',
  'chapter.encephalitis.0.question':
    'Durante un día, anticuerpos han hecho que la neurona retire sus receptores NMDA. Entonces llega el tétanos. ¿Qué sigue?',
  'chapter.encephalitis.0.answer.0': 'LTP como siempre',
  'chapter.encephalitis.0.answer.1': 'Poca LTP o ninguna',
  'chapter.encephalitis.0.answer.2': 'Aún más LTP',
  'chapter.encephalitis.0':
    'Sin LTP: falta más de la mitad de los detectores de coincidencia y el Ca²⁺ queda bajo. La transmisión normal es como antes. En personas es una pérdida de memoria grave, a menudo curable.',
  'chapter.stress': 'Estrés',
  'chapter.stress.0.question':
    'La hormona del estrés lleva tres horas actuando sobre la neurona. Entonces llega el tétanos. ¿Qué sigue?',
  'chapter.stress.0.answer.0': 'LTP como siempre',
  'chapter.stress.0.answer.1': 'Menos LTP',
  'chapter.stress.0.answer.2': 'Aún más LTP',
  'chapter.stress.0':
    'La LTP es menor. En otros lugares y momentos el estrés la hace más fuerte: en los circuitos del miedo puede formar parte del estrés postraumático.',
}
