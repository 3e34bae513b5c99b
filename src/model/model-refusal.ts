/** Why the model would not do something: a stable code, the values that a translated sentence needs, and English. */
export class ModelRefusal extends Error {
  override readonly name = 'ModelRefusal'
  constructor(
    readonly code: string,
    readonly values: Readonly<Record<string, string | number>>,
    sentence: string,
  ) {
    super(sentence)
  }
}
