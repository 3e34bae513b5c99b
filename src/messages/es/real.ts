import type { Same } from '#src/messages/catalogue-types.ts'
import type { real as english } from '#src/messages/en/real.ts'

/** In Spanish: what is real here. */
export const real: Same<typeof english> = {
  'real.title': '¿Qué es real aquí?',
  'real.computed':
    'Todo lo que se mueve sigue una simulación que corre mientras miras: glutamato, receptores, voltaje, Ca²⁺, enzimas, número de receptores y tamaño de la espina. Cada número tiene una fuente o está marcado como suposición nuestra.',
  'real.slowed.title': 'Más lento y más rápido',
  'real.slowed':
    'La lupa del tiempo muestra microsegundos como segundos u horas como segundos; la línea bajo el reloj siempre dice cuál. El leve balanceo de la imagen es adorno.',
  'real.exaggerated.title': 'Más grande que en la realidad',
  'real.exaggerated': 'En esta vista: tamaño dibujado dividido por tamaño real. «Escala real» lo apaga todo.',
  'real.left.title': 'Omitido',
  'real.left.reticulum': 'Reservas de Ca²⁺ en la célula y canales de K⁺ que el Ca²⁺ abre',
  'real.left.mglur': 'Receptores metabotrópicos, endocannabinoides, neuromoduladores',
  'real.left.diffusion':
    'En qué parte de la cabeza están el Ca²⁺ y las enzimas: cada uno tiene allí una sola concentración',
  'real.left.spontaneous': 'Vesículas que se fusionan sin impulso',
  'real.left.outside': 'Receptores fuera de la sinapsis',
  'real.left.coagonist': 'La glicina y la D-serina, sin las que el glutamato no puede abrir un receptor NMDA',
  'real.left.bouton': 'Cambios duraderos en el botón',
  'real.left.local': 'Proteínas fabricadas en la propia dendrita',
  'real.left.structure':
    'La forma de las neuronas: una espina representa a muchas, su cabeza se dibuja con el doble del volumen con que se calcula, y las proteínas son esbozos de estructuras conocidas',
  'real.evidence.title': 'Frente a los experimentos',
  'real.evidence':
    'Se repitieron en el modelo experimentos publicados, cada uno con 6 a 20 semillas donde interviene el azar. También se muestra lo que queda fuera del rango aceptado. «De memoria»: el número publicado aún no se ha comprobado en el artículo.',
  'real.evidence.missing': 'No se pudo cargar la tabla. Vuelve a cargar la página.',
  'real.column.experiment': 'Experimento',
  'real.column.measured': 'En el modelo',
  'real.column.accepted': 'Aceptado',
  'real.column.published': 'Publicado',
  'real.column.source': 'Fuente',
  'real.source.internal': 'nuestro cálculo por otra vía',
  'real.source.analytic': 'solución exacta',
  'real.outside': 'fuera:',
  'real.recalled': 'de memoria',
  'real.figure.tetani':
    'Respuesta de prueba durante ocho horas tras un tétanos y tras cuatro, modelo y publicado',
  'real.figure.frequencies':
    'Respuesta de prueba una hora después de 900 pulsos de 0,5 a 50 hercios, modelo y publicado',
  'real.figure.uncaging':
    'Volumen de la cabeza de una espina durante una hora tras la fotoliberación, modelo y publicado',
  'real.figure.camkii': 'Actividad de CaMKII durante un minuto tras la fotoliberación, modelo y publicado',
  'real.figure.tagging': 'Una entrada débil a las ocho horas, según cuándo llegó una fuerte, modelo',
  'real.figure.timing': 'Cambio del peso según el retraso entre entrada e impulso, modelo y publicado',
}
