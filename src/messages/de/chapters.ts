import type { Same } from '#src/messages/catalogue-types.ts'
import type { chapters as english } from '#src/messages/en/chapters.ts'

/** In German: what chapters are called, and what stands around them. */
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
  'chapter.strengthen': 'Wie eine Synapse stärker wird',
  'chapter.late': 'Stunden später: früh und spät',
  'chapter.depression': 'Dasselbe Ion, andersherum',
  'chapter.alzheimer': 'Alzheimer-Krankheit',
  'chapter.ketamine': 'Ketamin',
  'chapter.encephalitis': 'Antikörper gegen NMDA-Rezeptoren',
  'chapter.stress': 'Stress',
  'chapter.specific': 'Nur wo sie gebraucht wurde',
  'chapter.pain': 'Schmerz und Sucht',
  'chapter.myths': 'Fünf Irrtümer',
  'chapters.saw': 'Was du gerade gesehen hast',
  'chapters.glossary': 'Begriffe erklärt',
}
