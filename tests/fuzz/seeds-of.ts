/**
 * Seeds of a hunt: so many in every run of the tests, and `FUZZ_SEEDS` times as many where somebody hunts on purpose,
 * from `FUZZ_FROM` on.
 */
export function seedsOf(count: number): number[] {
  const factor = Number(process.env.FUZZ_SEEDS ?? 1)
  const from = Number(process.env.FUZZ_FROM ?? 1)
  return Array.from({ length: count * factor }, (_, i) => from + i)
}
