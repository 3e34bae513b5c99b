/** The same keys as a topic's English, in another language. */
export type Same<English> = Readonly<Record<keyof English, string>>

type Texts = Readonly<Record<string, string>>

/**
 * What tables of the product say about their rows, in another language than English, in which they stand beside the
 * numbers. Each by the row's id; where there is none, the table's own English holds. A test holds that none is missing.
 */
export interface TableTexts {
  readonly parameters: Texts
  readonly exaggerations: Texts
  /** Rows of the validation table: what is measured, and why one is known to lie outside. */
  readonly experiments: Texts
  readonly gaps: Texts
  /** Results that were published in words, by the English ones. */
  readonly published: Texts
}
