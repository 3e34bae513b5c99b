import type { Same } from '#src/messages/catalogue-types.ts'
import type { chapters as english } from '#src/messages/en/chapters.ts'

/** In Spanish: what chapters are called, and what stands around them. */
export const chapters: Same<typeof english> = {
  'chapters.title': 'Capítulos',
  'chapters.progress': '{{step}} de {{total}}',
  'chapters.close': 'Salir del capítulo',
  'chapters.back': 'Atrás',
  'chapters.next': 'Siguiente',
  'chapters.done': 'Listo',
  'chapters.busy': 'Calculando lo que ocurre…',
  'chapters.right': 'Como predijiste.',
  'chapters.wrong': 'Esperabas otra cosa: compara.',
  'chapters.response': 'Respuesta de prueba ahora: {{value}} % de la inicial.',
  'chapter.gate': 'El detector de coincidencia',
  'chapter.strengthen': 'Cómo se refuerza una sinapsis',
  'chapter.late': 'Horas después: temprana y tardía',
  'chapter.depression': 'El mismo ion, al revés',
  'chapter.alzheimer': 'Enfermedad de Alzheimer',
  'chapter.ketamine': 'Ketamina',
  'chapter.encephalitis': 'Anticuerpos contra receptores NMDA',
  'chapter.stress': 'Estrés',
  'chapter.specific': 'Solo donde se usó',
  'chapter.pain': 'Dolor y adicción',
  'chapter.myths': 'Cinco ideas equivocadas',
  'chapters.saw': 'Lo que acabas de ver',
  'chapters.glossary': 'Glosario',
}
